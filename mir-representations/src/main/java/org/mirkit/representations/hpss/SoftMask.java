package org.mirkit.representations.hpss;

import static org.mirkit.representations.hpss.RunningMedian.LANES;

/**
 * Lets through the part x^p / (x^p + (m·r)^p) of each value, for its own median x, that of its
 * rival r and a margin m; as librosa's {@code util.softmask}.
 */
final class SoftMask {
  /**
   * Both medians are divided by the larger one first, so that the divisor is at least 1 and this is
   * below its rounding; it decides where both are zero.
   */
  private static final float NEGLIGIBLE = 1e-30f;

  private final double power;
  private final float margin;
  private final float whereBothAreZero;

  /**
   * A mask.
   *
   * @param power exponent p
   * @param margin m, at least 1
   * @param shareZeros whether half of a value is let through where both medians are zero, rather
   *     than nothing
   */
  SoftMask(double power, double margin, boolean shareZeros) {
    this.power = power;
    this.margin = (float) margin;
    this.whereBothAreZero = shareZeros ? NEGLIGIBLE / 2 : 0;
  }

  void apply(float[] values, float[] own, float[] rival, float[] result) {
    if (power == 2) {
      applySquared(values, own, rival, result);
    } else {
      applyPower(values, own, rival, result);
    }
  }

  private void applySquared(float[] values, float[] own, float[] rival, float[] result) {
    float scale = margin;
    float zero = whereBothAreZero;
    for (int lane = 0; lane < LANES; lane++) {
      float other = scale * rival[lane];
      float reciprocal = 1 / (Math.max(own[lane], other) + Float.MIN_NORMAL);
      float x = own[lane] * reciprocal;
      float r = other * reciprocal;
      result[lane] = values[lane] * ((x * x + zero) / (x * x + r * r + NEGLIGIBLE));
    }
  }

  private void applyPower(float[] values, float[] own, float[] rival, float[] result) {
    for (int lane = 0; lane < LANES; lane++) {
      double other = margin * rival[lane];
      double larger = Math.max(own[lane], other) + Float.MIN_NORMAL;
      double x = Math.pow(own[lane] / larger, power);
      double r = Math.pow(other / larger, power);
      result[lane] = (float) (values[lane] * ((x + whereBothAreZero) / (x + r + NEGLIGIBLE)));
    }
  }
}
