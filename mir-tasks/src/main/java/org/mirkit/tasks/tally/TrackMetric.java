package org.mirkit.tasks.tally;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;

/**
 * A metric that judges each track by itself; a collection has the mean over its tracks, as users of
 * mir_eval take it. Records implement it, so that tallies of equal ones can be merged.
 */
public interface TrackMetric extends Metric {

  /** What it says about a track, in the order to be shown; the first is the headline. */
  List<String> valueNames();

  /**
   * The values of one track.
   *
   * @return a value for each name; NaN where the track does not define it, which leaves the track
   *     out of that mean
   * @throws org.mirkit.api.DataException if an annotation is of the wrong type or not valid
   */
  double[] judge(Annotation reference, Annotation estimate);

  @Override
  default Tally tally() {
    return new TrackMeans(this);
  }
}
