package org.mirkit.representations.dsp;

/**
 * Symmetric low-pass filters by the window method: Kaiser, "Nonrecursive digital filter design
 * using the I0-sinh window function" (1974).
 */
public final class KaiserLowPass {
  private KaiserLowPass() {}

  /**
   * How far a filter must reach to each side of its centre.
   *
   * @param attenuationDb of the stop band, above 50
   * @param transition width of the transition, in cycles per sample
   */
  public static int reach(double attenuationDb, double transition) {
    return (int) Math.ceil((attenuationDb - 7.95) / (2.285 * 2 * Math.PI * transition) / 2);
  }

  /**
   * The filter's taps, {@code 2·reach + 1} of them; constant signals pass unchanged but for the
   * ripple.
   *
   * @param cutoff middle of the transition, in cycles per sample
   * @param reach taps to each side of the centre
   * @param attenuationDb of the stop band, above 50
   */
  public static double[] taps(double cutoff, int reach, double attenuationDb) {
    double beta = 0.1102 * (attenuationDb - 8.7);
    double[] taps = new double[2 * reach + 1];
    for (int i = -reach; i <= reach; i++) {
      double angle = 2 * Math.PI * cutoff * i;
      double sinc = i == 0 ? 1 : Math.sin(angle) / angle;
      double place = (double) i / reach;
      double window = bessel(beta * Math.sqrt(1 - place * place)) / bessel(beta);
      taps[reach + i] = 2 * cutoff * sinc * window;
    }
    return taps;
  }

  /** The modified Bessel function of the first kind and order 0, by its power series. */
  private static double bessel(double x) {
    double quarterSquare = x * x / 4;
    double term = 1;
    double sum = 1;
    for (int k = 1; term > sum * 1e-17; k++) {
      term *= quarterSquare / ((double) k * k);
      sum += term;
    }
    return sum;
  }
}
