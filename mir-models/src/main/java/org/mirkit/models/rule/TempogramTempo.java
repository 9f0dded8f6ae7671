package org.mirkit.models.rule;

import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;

/**
 * The tempo at whose beats the mean tempogram is highest, weighed by a log-normal prior as
 * librosa's {@code feature.tempo} has it. Where librosa looks at one beat on, this takes the mean
 * over several, as comb filters do (Klapuri, Eronen and Astola, "Analysis of the Meter of Acoustic
 * Musical Signals", 2006), so that a tempo between two lags is told. Outputs are tempi in BPM, such
 * as {@code 120}.
 *
 * @param config the parameters
 */
record TempogramTempo(TempogramTempoConfig config) implements Rule {
  private static final int FEWEST_LAGS = 8;
  private static final double SECONDS_PER_MINUTE = 60;

  @Override
  public String description() {
    return "the peak of the mean tempogram";
  }

  /** Lags are as far apart as frames; an axis in another unit has none. */
  @Override
  public void requireHears(FeatureSpec features) {
    Axis axis = features.frequency();
    if (!List.of("s", "").contains(axis.unit())) {
      throw new ModelException(
          "tempogram-tempo needs lags in s, but the representation has %s in %s; use tempogram"
              .formatted(axis.name(), axis.unit()));
    }
  }

  @Override
  public Answer prepare(ModelSignature signature) {
    FeatureMap input = signature.input();
    if (input.channels() != 1 || input.bins() < FEWEST_LAGS) {
      throw new ModelException(
          "tempogram-tempo needs a tempogram, 1 channel of at least %d lags, but the representation has %d of %d bins; use tempogram"
              .formatted(FEWEST_LAGS, input.channels(), input.bins()));
    }
    if (signature.head().scale() != DecisionScale.TRACK) {
      throw new ModelException(
          "tempogram-tempo answers once for a track, but the task decides frame by frame; use it with the task tempo");
    }
    double[] tempi = signature.outputs().stream().mapToDouble(TempogramTempo::bpm).toArray();
    boolean exclusive = signature.head().activation() == Head.Activation.SOFTMAX;
    return features -> answer(features, tempi, exclusive);
  }

  private static double bpm(String output) {
    try {
      double bpm = Double.parseDouble(output);
      if (bpm > 0) {
        return bpm;
      }
    } catch (NumberFormatException noTempo) {
      // The message below says what was expected.
    }
    throw new ModelException(
        "tempogram-tempo knows no tempo '%s' among the task's outputs; it knows beats a minute such as 120; use it with the task tempo"
            .formatted(output));
  }

  private Scores answer(Features features, double[] tempi, boolean exclusive) {
    double[] mean = meanOverTime(features);
    double lagsPerSecond = features.grid().frameRateHz();
    double[] weights = new double[tempi.length];
    double highest = 0;
    for (int i = 0; i < tempi.length; i++) {
      weights[i] =
          recurrence(mean, lagsPerSecond * SECONDS_PER_MINUTE / tempi[i]) * prior(tempi[i]);
      highest = Math.max(highest, weights[i]);
    }
    double sum = 0;
    for (int i = 0; i < tempi.length; i++) {
      weights[i] = highest == 0 ? 1 : Math.pow(weights[i] / highest, config.sharpness());
      sum += weights[i];
    }
    float[] scores = new float[tempi.length];
    for (int i = 0; i < tempi.length; i++) {
      scores[i] = (float) (exclusive ? weights[i] / sum : weights[i]);
    }
    return Scores.of(tempi.length, scores);
  }

  /** Without what is below zero, which says no more than that nothing recurs. */
  private static double[] meanOverTime(Features features) {
    double[] mean = new double[features.spec().bins()];
    float[] row = new float[features.frames()];
    for (int lag = 0; lag < mean.length; lag++) {
      features.copyRow(0, lag, row, 0);
      for (float value : row) {
        mean[lag] += Math.max(0, value) / row.length;
      }
    }
    return mean;
  }

  /** The mean of the tempogram one, two, three … beats on; nothing recurs beyond the last lag. */
  private double recurrence(double[] mean, double beatLags) {
    double sum = 0;
    for (int beat = 1; beat <= config.beats(); beat++) {
      double lag = beat * beatLags;
      int below = (int) lag;
      if (below + 1 < mean.length) {
        double part = lag - below;
        sum += (1 - part) * mean[below] + part * mean[below + 1];
      }
    }
    return sum / config.beats();
  }

  private double prior(double bpm) {
    double octaves = Math.log(bpm / config.likelyBpm()) / Math.log(2) / config.priorOctaves();
    return Math.exp(-0.5 * octaves * octaves);
  }
}
