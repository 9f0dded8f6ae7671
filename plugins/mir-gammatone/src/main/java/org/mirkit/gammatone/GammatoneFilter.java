package org.mirkit.gammatone;

/**
 * One filter of the inner ear, its gain 1 at its centre: four sections of second order one after
 * another (Slaney, "An Efficient Implementation of the Patterson-Holdsworth Auditory Filter Bank",
 * Apple Technical Report 35, 1993, section 4). Equal to SciPy's {@code signal.gammatone(…, 'iir')}.
 */
final class GammatoneFilter {
  private static final int SECTIONS = 4;

  /** Bandwidth of a filter of fourth order in ERBs (Patterson and Holdsworth 1987). */
  private static final double WIDTH_IN_ERB = 1.019;

  /** The envelope x³·e⁻ˣ has fallen by 180 dB from its peak at x = 3. */
  private static final double FADED = 31.5;

  private static final int BLOCK_SAMPLES = 1024;
  private static final double NEARLY_NOTHING = 1e-30;

  private final double pole1;
  private final double pole2;
  private final double gain;
  private final double[] zeros;

  GammatoneFilter(double centerHz, int sampleRateHz) {
    double angle = 2 * Math.PI * centerHz / sampleRateHz;
    double decay = Math.exp(-decayRate(centerHz) / sampleRateHz);
    pole1 = -2 * decay * Math.cos(angle);
    pole2 = decay * decay;
    zeros = new double[SECTIONS];
    for (int section = 0; section < SECTIONS; section++) {
      double slope = Math.sqrt(3 + (section < 2 ? 1 : -1) * Math.pow(2, 1.5));
      double sign = section % 2 == 0 ? 1 : -1;
      zeros[section] = -decay * (Math.cos(angle) + sign * slope * Math.sin(angle));
    }
    gain = 1 / responseAt(angle);
  }

  /** After how many samples an impulse is lost in the rounding of floats. */
  static int fadingSamples(double centerHz, int sampleRateHz) {
    return (int) Math.ceil(FADED / decayRate(centerHz) * sampleRateHz);
  }

  private static double decayRate(double centerHz) {
    return 2 * Math.PI * WIDTH_IN_ERB * ErbScale.widthHz(centerHz);
  }

  /** The magnitude at an angle of the unit circle, before the gain. */
  private double responseAt(double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double real = 1 + pole1 * cos + pole2 * Math.cos(2 * angle);
    double imaginary = pole1 * sin + pole2 * Math.sin(2 * angle);
    double response = 1;
    for (double zero : zeros) {
      response *= Math.hypot(1 + zero * cos, zero * sin) / Math.hypot(real, imaginary);
    }
    return response;
  }

  /** Filters from silence on and squares what comes out. */
  void energies(float[] sound, float[] energies) {
    double[] state = new double[2 * SECTIONS];
    for (int start = 0; start < sound.length; start += BLOCK_SAMPLES) {
      block(sound, start, Math.min(sound.length, start + BLOCK_SAMPLES), state, energies);
      silence(state);
    }
  }

  /** Transposed direct form II; all in locals, which is what makes it fast. */
  private void block(float[] sound, int from, int to, double[] state, float[] energies) {
    double z0 = zeros[0];
    double z1 = zeros[1];
    double z2 = zeros[2];
    double z3 = zeros[3];
    double a = state[0], b = state[1], c = state[2], d = state[3];
    double e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = from; i < to; i++) {
      double x0 = gain * sound[i];
      double x1 = x0 + a;
      a = z0 * x0 - pole1 * x1 + b;
      b = -pole2 * x1;
      double x2 = x1 + c;
      c = z1 * x1 - pole1 * x2 + d;
      d = -pole2 * x2;
      double x3 = x2 + e;
      e = z2 * x2 - pole1 * x3 + f;
      f = -pole2 * x3;
      double x4 = x3 + g;
      g = z3 * x3 - pole1 * x4 + h;
      h = -pole2 * x4;
      energies[i] = (float) (x4 * x4);
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    state[4] = e;
    state[5] = f;
    state[6] = g;
    state[7] = h;
  }

  /** Numbers too small for the processor's fast path would make silence slow. */
  private static void silence(double[] state) {
    for (int i = 0; i < state.length; i++) {
      if (Math.abs(state[i]) < NEARLY_NOTHING) {
        state[i] = 0;
      }
    }
  }
}
