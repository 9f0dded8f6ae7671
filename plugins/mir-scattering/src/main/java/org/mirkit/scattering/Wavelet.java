package org.mirkit.scattering;

/**
 * A Morlet wavelet: a bell in the spectrum, less a second one at 0 Hz that takes away its mean
 * (Andén and Mallat 2014, section II); its absolute values over time sum to 1, as in kymatio.
 *
 * @param band the bell around its frequency
 * @param mean the bell at 0 Hz, of negative weight
 * @param octave how often the rate of what it lets through can be halved
 */
record Wavelet(Gaussian band, Gaussian mean, int octave) {
  /** Widths between its frequency and the end of its band, by which rates are chosen. */
  private static final double BAND_WIDTHS = 5;

  /** Copies of a spectrum on each side that may still be heard. */
  private static final int ALIASES = 4;

  static Wavelet at(double frequency, double sigma) {
    double kappa = folded(frequency, sigma) / folded(0, sigma);
    double scale = 1 / l1Norm(frequency, sigma, kappa);
    double end = Math.min(0.5, frequency + BAND_WIDTHS * sigma);
    return new Wavelet(
        new Gaussian(frequency, sigma, scale),
        new Gaussian(0, sigma, -kappa * scale),
        (int) Math.floor(-Math.log(end) / Math.log(2)) - 1);
  }

  /** What a bell and its aliases have at 0 Hz. */
  private static double folded(double centre, double sigma) {
    double sum = 0;
    for (int alias = -ALIASES; alias <= ALIASES; alias++) {
      double off = alias - centre;
      sum += Math.exp(-off * off / (2 * sigma * sigma));
    }
    return sum;
  }

  /** Σ over samples of |g(t) · (exp(2πi·f·t) − κ)|, with the Gaussian g of the bell. */
  private static double l1Norm(double frequency, double sigma, double kappa) {
    int reach = Gaussian.reachSamples(sigma);
    double sum = 0;
    for (int t = -reach; t <= reach; t++) {
      double angle = 2 * Math.PI * t * sigma;
      double bell = sigma * Math.sqrt(2 * Math.PI) * Math.exp(-angle * angle / 2);
      double phase = 2 * Math.PI * frequency * t;
      sum += bell * Math.hypot(Math.cos(phase) - kappa, Math.sin(phase));
    }
    return sum;
  }

  /**
   * The part of a signal around its frequency, as a spectrum at a lower rate.
   *
   * @param samples length of the signal at its full rate
   * @param spectrum of the signal
   * @param length of the result, in samples
   */
  Signal filter(int samples, Signal spectrum, int length) {
    Signal output = Signal.zeros(length);
    band.filter(samples, spectrum, output);
    if (mean.weight() < 0) {
      mean.filter(samples, spectrum, output);
    }
    return output;
  }
}
