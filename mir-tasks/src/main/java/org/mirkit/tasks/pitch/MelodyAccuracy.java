package org.mirkit.tasks.pitch;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How well a pitch curve is followed: raw pitch accuracy, raw chroma accuracy, overall accuracy,
 * voicing recall and voicing false alarm (Poliner et al. 2007; Salamon et al. 2014), over the times
 * of the reference. For one track equal to mir_eval.melody, but NaN where nothing can be judged
 * (mir_eval says 0, or 1 for the recall).
 *
 * @param toleranceCents how far a right pitch is off at most
 * @param mean what counts the same when there are several tracks
 */
public record MelodyAccuracy(double toleranceCents, Mean mean) implements Metric {

  /** What counts the same when there are several tracks. */
  public enum Mean {
    /** Each time of any reference: long tracks count more. */
    OF_TIMES,
    /** Each track, as in MIREX; one that does not define a value is left out of its mean. */
    OF_TRACKS
  }

  @Override
  public Tally tally() {
    return switch (mean) {
      case OF_TIMES -> new MelodyTally(toleranceCents);
      case OF_TRACKS -> new OfTrack(toleranceCents).tally();
    };
  }

  /** The same of one track. */
  private record OfTrack(double toleranceCents) implements TrackMetric {

    @Override
    public List<String> valueNames() {
      return MelodyTally.NAMES;
    }

    @Override
    public double[] judge(Annotation reference, Annotation estimate) {
      MelodyTally track = new MelodyTally(toleranceCents);
      track.add(reference, estimate);
      return track.values();
    }
  }
}
