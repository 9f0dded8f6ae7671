package org.mirkit.tasks.multipitch;

import java.util.List;
import java.util.stream.Stream;
import org.mirkit.api.data.Annotation;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How well all pitches are found at the times of the reference: precision, recall and accuracy, and
 * what is substituted, missed, too much and wrong in all, in parts of the pitches of the reference;
 * and all of these without regard to octaves (Poliner and Ellis 2007; Bay, Ehmann and Downie 2009).
 * The fourteen values of mir_eval.multipitch, for several tracks their means.
 *
 * @param toleranceCents how far a right pitch is off at most
 */
public record MultiPitchAccuracy(double toleranceCents) implements TrackMetric {
  private static final List<String> COUNTED =
      List.of(
          "accuracy",
          "precision",
          "recall",
          "substitution-error",
          "miss-error",
          "false-alarm-error",
          "total-error");

  private static final List<String> NAMES =
      Stream.concat(COUNTED.stream(), COUNTED.stream().map("chroma-"::concat)).toList();

  private static final double QUARTER_TONE_CENTS = 50;

  /** With mir_eval's tolerance. */
  static MultiPitchAccuracy ofMirEval() {
    return new MultiPitchAccuracy(QUARTER_TONE_CENTS);
  }

  @Override
  public List<String> valueNames() {
    return NAMES;
  }

  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    return new MultiPitchJudge(toleranceCents).judge(reference, estimate);
  }
}
