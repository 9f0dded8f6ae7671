package org.mirkit.representations.waveform;

/** Mean 0 and deviation 1 for each frame on its own. */
final class Standardization {
  /** Below it a frame is silence, or one constant value, whose rounding must not be blown up. */
  private static final double LEAST_DEVIATION = 1e-8;

  private Standardization() {}

  /**
   * Changes frames in place.
   *
   * @param values a row of all frames for each of so many samples of a frame
   */
  static void apply(float[] values, int samples, int frames) {
    double[] means = new double[frames];
    double[] variances = new double[frames];
    for (int i = 0; i < values.length; i++) {
      means[i % frames] += values[i] / (double) samples;
    }
    for (int i = 0; i < values.length; i++) {
      double off = values[i] - means[i % frames];
      variances[i % frames] += off * off / samples;
    }
    for (int i = 0; i < values.length; i++) {
      double deviation = Math.max(LEAST_DEVIATION, Math.sqrt(variances[i % frames]));
      values[i] = (float) ((values[i] - means[i % frames]) / deviation);
    }
  }
}
