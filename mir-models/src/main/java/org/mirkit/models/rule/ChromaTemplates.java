package org.mirkit.models.rule;

import java.util.Arrays;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;

/**
 * Answers with the softmax of the correlations between chroma and a template for each output: frame
 * by frame, or with the mean chroma of all frames. What has no contour correlates with nothing.
 */
final class ChromaTemplates implements Rule.Answer {
  static final int PITCH_CLASSES = 12;

  private final double[][] templates;
  private final double[] constants;
  private final double sharpness;
  private final int smoothingFrames;
  private final DecisionScale scale;

  /**
   * Templates for one question.
   *
   * @param templates twelve values for each output, C first; all equal for one that goes by its
   *     constant alone
   * @param constants added to the correlation of each output
   * @param sharpness factor on correlations before the softmax
   * @param smoothingFrames over how many frames chroma is averaged, an odd number
   */
  ChromaTemplates(
      double[][] templates,
      double[] constants,
      double sharpness,
      int smoothingFrames,
      DecisionScale scale) {
    this.templates =
        Arrays.stream(templates).map(ChromaTemplates::normalized).toArray(double[][]::new);
    this.constants = constants.clone();
    this.sharpness = sharpness;
    this.smoothingFrames = smoothingFrames;
    this.scale = scale;
  }

  /** Refuses an input that is not one chroma of twelve pitch classes. */
  static void require(String model, ModelSignature signature) {
    FeatureMap input = signature.input();
    if (input.channels() != 1 || input.bins() != PITCH_CLASSES) {
      throw new ModelException(
          "%s needs chroma, 1 channel of 12 pitch classes, but the representation has %d of %d bins; use one such as chroma-cqt with chroma: 12"
              .formatted(model, input.channels(), input.bins()));
    }
  }

  @Override
  public Scores to(Features features) {
    double[][] chroma = chroma(features);
    int units = templates.length;
    int decisions = scale == DecisionScale.TRACK ? 1 : features.frames();
    float[] scores = new float[decisions * units];
    double[] column = new double[PITCH_CLASSES];
    for (int decision = 0; decision < decisions; decision++) {
      int first = scale == DecisionScale.TRACK ? 0 : decision - smoothingFrames / 2;
      int count = scale == DecisionScale.TRACK ? features.frames() : smoothingFrames;
      sum(chroma, first, count, column);
      softmax(normalized(column), scores, decision * units);
    }
    return Scores.of(units, scores);
  }

  /** Sums up to each frame, for each pitch class, so that any stretch is a difference. */
  private static double[][] chroma(Features features) {
    float[] row = new float[features.frames()];
    double[][] sums = new double[PITCH_CLASSES][features.frames() + 1];
    for (int bin = 0; bin < PITCH_CLASSES; bin++) {
      RuleInput.copyRow(features, 0, bin, "chroma", row);
      for (int frame = 0; frame < row.length; frame++) {
        sums[bin][frame + 1] = sums[bin][frame] + row[frame];
      }
    }
    return sums;
  }

  private static void sum(double[][] sums, int first, int count, double[] column) {
    int frames = sums[0].length - 1;
    int from = Math.max(0, first);
    int to = Math.min(frames, first + count);
    for (int bin = 0; bin < PITCH_CLASSES; bin++) {
      column[bin] = sums[bin][to] - sums[bin][from];
    }
  }

  /** With mean 0 and length 1, or all zeros where there is no contour. */
  private static double[] normalized(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double[] result = new double[values.length];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      result[i] = values[i] - mean;
      squares += result[i] * result[i];
    }
    double length = Math.sqrt(squares);
    boolean flat = length <= 1e-9 * Math.abs(mean);
    for (int i = 0; i < values.length; i++) {
      result[i] = flat || length == 0 ? 0 : result[i] / length;
    }
    return result;
  }

  private void softmax(double[] column, float[] scores, int offset) {
    double[] exponents = new double[templates.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int unit = 0; unit < templates.length; unit++) {
      exponents[unit] = sharpness * correlation(unit, column);
      largest = Math.max(largest, exponents[unit]);
    }
    double sum = 0;
    for (int unit = 0; unit < templates.length; unit++) {
      // Relative to the largest, for a great sharpness is beyond what a power can hold.
      exponents[unit] = Math.exp(exponents[unit] - largest);
      sum += exponents[unit];
    }
    for (int unit = 0; unit < templates.length; unit++) {
      scores[offset + unit] = (float) (exponents[unit] / sum);
    }
  }

  private double correlation(int unit, double[] column) {
    double correlation = constants[unit];
    for (int bin = 0; bin < PITCH_CLASSES; bin++) {
      correlation += templates[unit][bin] * column[bin];
    }
    return correlation;
  }
}
