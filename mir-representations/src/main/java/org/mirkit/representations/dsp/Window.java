package org.mirkit.representations.dsp;

/**
 * The taper that a frame is multiplied with before its Fourier transform.
 *
 * <p>All are periodic sums of cosines (Harris, "On the use of windows for harmonic analysis with
 * the discrete Fourier transform", 1978), as scipy's {@code get_window} gives them by default.
 */
public enum Window {
  /** Raised cosine; the field's usual choice. */
  HANN(0.5, 0.5, 0),
  /** Raised cosine on a pedestal: a narrower stop band near by, a higher one far away. */
  HAMMING(0.54, 0.46, 0),
  /** Three-term cosine: lower side lobes, a wider main lobe. */
  BLACKMAN(0.42, 0.5, 0.08),
  /** No taper. */
  RECTANGULAR(1, 0, 0);

  private final double level;
  private final double first;
  private final double second;

  Window(double level, double first, double second) {
    this.level = level;
    this.first = first;
    this.second = second;
  }

  /**
   * One period of the window.
   *
   * @param samples its length
   */
  public double[] periodic(int samples) {
    double[] window = new double[samples];
    for (int i = 0; i < samples; i++) {
      double angle = 2 * Math.PI * i / samples;
      window[i] = level - first * Math.cos(angle) + second * Math.cos(2 * angle);
    }
    return window;
  }

  /** The weights a of the window a₀ − a₁·cos(2πi/N) + a₂·cos(4πi/N). */
  public double[] cosineSum() {
    return new double[] {level, first, second};
  }
}
