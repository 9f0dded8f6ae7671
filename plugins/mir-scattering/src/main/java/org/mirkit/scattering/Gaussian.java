package org.mirkit.scattering;

/**
 * A bell in the spectrum, {@code weight · exp(−(f − centre)² / 2σ²)}, with frequencies in cycles
 * per sample.
 *
 * @param centre where it is highest
 * @param sigma its width
 * @param weight its height
 */
record Gaussian(double centre, double sigma, double weight) {
  /** Beyond so many widths it is below 1e-6 of its height. */
  static final double WIDTHS = 5.3;

  /** How far the signal of such a bell reaches, in samples on each side. */
  static int reachSamples(double sigma) {
    return (int) Math.ceil(WIDTHS / (2 * Math.PI * sigma));
  }

  /**
   * Adds what it lets through of a spectrum to one of a signal with fewer samples. A bell that
   * leaves the spectrum at one end comes in again at the other, as sampling in time has it.
   *
   * @param samples length of the signal at its full rate, which says what frequencies bins have
   * @param input spectrum of the signal, perhaps at a lower rate
   * @param output spectrum at the same or a lower rate
   */
  void filter(int samples, Signal input, Signal output) {
    int first = (int) Math.ceil((centre - WIDTHS * sigma) * samples);
    int last = (int) Math.floor((centre + WIDTHS * sigma) * samples);
    double scale = weight * output.length() / input.length();
    double narrowness = 1 / (2 * sigma * sigma * samples * samples);
    for (int bin = first; bin <= last; bin++) {
      double off = bin - centre * samples;
      double gain = scale * Math.exp(-off * off * narrowness);
      int from = bin & (input.length() - 1);
      int to = bin & (output.length() - 1);
      output.re()[to] += gain * input.re()[from];
      output.im()[to] += gain * input.im()[from];
    }
  }
}
