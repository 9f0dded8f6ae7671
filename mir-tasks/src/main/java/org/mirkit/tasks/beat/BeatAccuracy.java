package org.mirkit.tasks.beat;

import java.util.Arrays;
import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beats;
import org.mirkit.tasks.event.EventTimes;
import org.mirkit.tasks.event.Hits;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How well beats are tracked, by all measures of Davies, Degara and Plumbley, "Evaluation Methods
 * for Musical Audio Beat Tracking Algorithms" (2009). The mean over tracks; for one track equal to
 * mir_eval.beat, but NaN where there are no beats and none were found (mir_eval says 0). The
 * F-measure of downbeats, taken as mir_eval takes that of beats, is NaN where the reference has no
 * places in the bar.
 *
 * @param trimSeconds how much of a track's begin is left out
 * @param windowSeconds how far a right beat is off at most, for the F-measures
 * @param downbeats whether those are judged too
 */
public record BeatAccuracy(double trimSeconds, double windowSeconds, boolean downbeats)
    implements TrackMetric {
  private static final String DOWNBEATS = "downbeat-f-measure";
  private static final List<String> NAMES =
      List.of(
          "beat-f-measure",
          "cemgil",
          "cemgil-best-level",
          "goto",
          "beat-p-score",
          "correct-level-continuous",
          "correct-level-total",
          "any-level-continuous",
          "any-level-total",
          "information-gain",
          DOWNBEATS);

  /** Without the first 5 s, and with a window of 70 ms, as mir_eval has it. */
  static BeatAccuracy ofMirEval(boolean downbeats) {
    return new BeatAccuracy(5, 0.07, downbeats);
  }

  @Override
  public List<String> valueNames() {
    return downbeats ? NAMES : NAMES.subList(0, NAMES.indexOf(DOWNBEATS));
  }

  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    Beats wanted = Annotations.require(Beats.class, BeatTask.ANNOTATION, reference);
    Beats found = Annotations.require(Beats.class, BeatTask.ANNOTATION, estimate);
    double[] values = new double[NAMES.size()];
    writeBeatMeasures(
        trimmed(EventTimes.require("reference", "a beat", wanted.timesSeconds())),
        trimmed(EventTimes.require("estimate", "a beat", found.timesSeconds())),
        values);
    values[NAMES.indexOf(DOWNBEATS)] = downbeatFMeasure(wanted, found);
    return Arrays.copyOf(values, valueNames().size());
  }

  private double[] trimmed(double[] seconds) {
    return Arrays.stream(seconds).filter(time -> time >= trimSeconds).toArray();
  }

  /** In the order of names. What cannot be told of so few beats is 0, as in mir_eval. */
  private void writeBeatMeasures(double[] beats, double[] guesses, double[] values) {
    if (beats.length == 0 && guesses.length == 0) {
      Arrays.fill(values, Double.NaN);
      return;
    }
    values[0] = Hits.of(beats, guesses, windowSeconds).fMeasure();
    if (beats.length > 0 && guesses.length > 0) {
      Cemgil cemgil = Cemgil.of(MetricalLevels.of(beats), guesses);
      values[1] = cemgil.score();
      values[2] = cemgil.bestLevel();
      values[3] = Goto.score(beats, guesses);
    }
    if (beats.length > 1 && guesses.length > 1) {
      values[4] = BeatCorrelation.score(beats, guesses);
      Continuity continuity = Continuity.of(MetricalLevels.of(beats), guesses);
      values[5] = continuity.correctContinuous();
      values[6] = continuity.correctTotal();
      values[7] = continuity.anyContinuous();
      values[8] = continuity.anyTotal();
      values[9] = InformationGain.score(beats, guesses);
    }
  }

  private double downbeatFMeasure(Beats reference, Beats estimate) {
    return reference.hasPositions()
        ? Hits.of(
                trimmed(reference.downbeatsSeconds()),
                trimmed(estimate.downbeatsSeconds()),
                windowSeconds)
            .fMeasure()
        : Double.NaN;
  }
}
