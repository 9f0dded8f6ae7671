package org.mirkit.runner.collection;

/**
 * The frequency weighting of loudness: a shelf for what the head does to treble, then a high-pass
 * (ITU-R BS.1770-4, annex 1, "K-weighting"). The recommendation gives coefficients for 48 kHz only;
 * these are of the analogue filters behind them (De Man, "Evaluation of implementations of the EBU
 * R128 loudness measurement", 2018), so that they hold at any rate. One channel, in its order.
 */
final class KWeighting {
  private static final double SHELF_HZ = 1681.974450955533;
  private static final double SHELF_DB = 3.999843853973347;
  private static final double SHELF_Q = 0.7071752369554196;
  private static final double SHELF_MIDDLE = 0.4996667741545416;
  private static final double HIGH_PASS_HZ = 38.13547087602444;
  private static final double HIGH_PASS_Q = 0.5003270373238773;

  /** Far below anything to be heard, and far above the numbers that processors are slow with. */
  private static final double NOTHING = 1e-30;

  private final double[] shelf;
  private final double[] highPass;
  private double shelfOne;
  private double shelfTwo;
  private double highPassOne;
  private double highPassTwo;

  KWeighting(int sampleRateHz) {
    shelf = shelf(sampleRateHz);
    highPass = highPass(sampleRateHz);
  }

  /** Numerator of three, then denominator of two; a shelf beyond half the rate is left out. */
  private static double[] shelf(int sampleRateHz) {
    if (2 * SHELF_HZ >= sampleRateHz) {
      return new double[] {1, 0, 0, 0, 0};
    }
    double k = Math.tan(Math.PI * SHELF_HZ / sampleRateHz);
    double high = Math.pow(10, SHELF_DB / 20);
    double middle = Math.pow(high, SHELF_MIDDLE) * k / SHELF_Q;
    double scale = 1 / (1 + k / SHELF_Q + k * k);
    return new double[] {
      (high + middle + k * k) * scale,
      2 * (k * k - high) * scale,
      (high - middle + k * k) * scale,
      2 * (k * k - 1) * scale,
      (1 - k / SHELF_Q + k * k) * scale
    };
  }

  /** Denominator; the numerator is 1, −2, 1. */
  private static double[] highPass(int sampleRateHz) {
    double k = Math.tan(Math.PI * HIGH_PASS_HZ / sampleRateHz);
    double scale = 1 / (1 + k / HIGH_PASS_Q + k * k);
    return new double[] {2 * (k * k - 1) * scale, (1 - k / HIGH_PASS_Q + k * k) * scale};
  }

  /** The sum of squares of the next samples, weighted. */
  double energy(float[] samples, int offset, int count) {
    double one = shelfOne;
    double two = shelfTwo;
    double three = highPassOne;
    double four = highPassTwo;
    double sum = 0;
    for (int i = offset; i < offset + count; i++) {
      double in = samples[i];
      double raised = shelf[0] * in + one;
      one = shelf[1] * in - shelf[3] * raised + two;
      two = shelf[2] * in - shelf[4] * raised;
      double out = raised + three;
      three = -2 * raised - highPass[0] * out + four;
      four = raised - highPass[1] * out;
      sum += out * out;
    }
    shelfOne = audible(one);
    shelfTwo = audible(two);
    highPassOne = audible(three);
    highPassTwo = audible(four);
    return sum;
  }

  private static double audible(double state) {
    return Math.abs(state) < NOTHING ? 0 : state;
  }
}
