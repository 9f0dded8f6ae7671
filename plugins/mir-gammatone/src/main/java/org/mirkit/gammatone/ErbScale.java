package org.mirkit.gammatone;

/**
 * Frequencies as the ear spaces them: in equivalent rectangular bandwidths of its filters (Glasberg
 * and Moore, "Derivation of auditory filter shapes from notched-noise data", 1990).
 */
final class ErbScale {
  private static final double LEAST_WIDTH_HZ = 24.7;
  private static final double QUALITY = 9.26449;

  private ErbScale() {}

  /** The bandwidth of the ear's filter at a frequency, in Hz. */
  static double widthHz(double frequencyHz) {
    return frequencyHz / QUALITY + LEAST_WIDTH_HZ;
  }

  /** Frequencies from the lowest to the highest, evenly spaced for the ear. */
  static double[] spacedHz(double minHz, double maxHz, int count) {
    double low = Math.log(widthHz(minHz));
    double step = count == 1 ? 0 : (Math.log(widthHz(maxHz)) - low) / (count - 1);
    double[] frequencies = new double[count];
    for (int i = 0; i < count; i++) {
      frequencies[i] = (Math.exp(low + i * step) - LEAST_WIDTH_HZ) * QUALITY;
    }
    return frequencies;
  }
}
