package org.mirkit.tasks.onset;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Onsets;
import org.mirkit.tasks.event.EventTimes;
import org.mirkit.tasks.event.Hits;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * F-measure, precision and recall of onsets, where each counts once (Böck, Krebs and Schedl 2012).
 * The mean over tracks; for one track equal to mir_eval.onset, but NaN where there are no onsets
 * and none were found (mir_eval says 0).
 *
 * @param windowSeconds how far a right onset is off at most
 */
public record OnsetAccuracy(double windowSeconds) implements TrackMetric {
  private static final List<String> NAMES =
      List.of("onset-f-measure", "onset-precision", "onset-recall");

  /** With mir_eval's window of 50 ms. */
  static OnsetAccuracy ofMirEval() {
    return new OnsetAccuracy(0.05);
  }

  @Override
  public List<String> valueNames() {
    return NAMES;
  }

  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    Hits hits = Hits.of(times("reference", reference), times("estimate", estimate), windowSeconds);
    return new double[] {hits.fMeasure(), hits.precision(), hits.recall()};
  }

  private static double[] times(String side, Annotation annotation) {
    Onsets onsets = Annotations.require(Onsets.class, OnsetTask.ANNOTATION, annotation);
    return EventTimes.require(side, "an onset", onsets.timesSeconds());
  }
}
