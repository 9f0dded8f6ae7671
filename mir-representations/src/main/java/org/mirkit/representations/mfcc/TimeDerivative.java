package org.mirkit.representations.mfcc;

/**
 * Derivative of a feature over time, in units per frame: that of the polynomial of the same order
 * that fits the frames around best (Savitzky and Golay, 1964).
 *
 * <p>Equal to librosa 0.11's {@code delta} with its default {@code mode="interp"}. There the
 * polynomial of the first (last) full stretch also holds for the frames before (after) its middle;
 * as its highest derivative is constant, they have the value of that middle. A clip of fewer frames
 * than a stretch, which librosa refuses, is fitted as a whole.
 */
final class TimeDerivative {
  private final int order;
  private final int stretchFrames;

  /**
   * A derivative.
   *
   * @param order 1 for the slope, 2 for the curvature
   * @param stretchFrames how many frames are fitted, odd
   */
  TimeDerivative(int order, int stretchFrames) {
    this.order = order;
    this.stretchFrames = stretchFrames;
  }

  int order() {
    return order;
  }

  /** Writes the derivative of the frames from {@code source} to as many from {@code target}. */
  void apply(float[] values, int source, int target, int frames) {
    int stretch = Math.min(stretchFrames, frames);
    double[] weights = weights(stretch);
    int last = frames - stretch;
    for (int frame = 0; frame < frames; frame++) {
      int first = Math.max(0, Math.min(last, frame - stretch / 2));
      double sum = 0;
      // Relative to one of the values, so that what is constant has a derivative of exactly 0.
      float level = values[source + first];
      for (int i = 0; i < stretch; i++) {
        sum += weights[i] * (values[source + first + i] - level);
      }
      values[target + frame] = (float) sum;
    }
  }

  /**
   * The derivative is order! times the leading coefficient of the fit, which is the projection on
   * the orthogonal polynomial of that order; too few frames for one leave it at 0.
   */
  private double[] weights(int stretch) {
    double[] weights = new double[stretch];
    double middle = (stretch - 1) / 2.0;
    double meanSquare = ((double) stretch * stretch - 1) / 12;
    double energy = 0;
    for (int i = 0; i < stretch && stretch > order; i++) {
      double x = i - middle;
      weights[i] = order == 1 ? x : x * x - meanSquare;
      energy += weights[i] * weights[i];
    }
    for (int i = 0; i < stretch && energy > 0; i++) {
      weights[i] *= order / energy;
    }
    return weights;
  }
}
