package org.mirkit.representations.dsp;

/**
 * Discrete Fourier transform of real frames, X[k] = Σ x[n]·e^(−2πikn/N) for k = 0 … N/2, many
 * frames at a time.
 *
 * <p>The N samples are taken as N/2 complex numbers (even samples real, odd ones imaginary),
 * transformed by decimation in time (Cooley and Tukey, 1965) and separated by symmetry (Press et
 * al., "Numerical Recipes", section 12.3). The recursion goes depth first, so that all but the last
 * stages work on rows that are still in the cache. Each frame's result is bitwise independent of
 * the frames beside it.
 *
 * <p>Immutable; safe for use by several threads, each with its own {@link SpectrumBlock}.
 */
public final class RealFft {
  private final int half;
  private final float[] cos;
  private final float[] sin;
  private final int[] reversed;

  /**
   * A transform of the given length.
   *
   * @param samples length N, a power of two, at least 4
   */
  public RealFft(int samples) {
    if (samples < 4 || Integer.bitCount(samples) != 1) {
      throw new IllegalArgumentException(samples + " is not a power of two of at least 4");
    }
    half = samples / 2;
    cos = new float[half];
    sin = new float[half];
    reversed = new int[half];
    int unusedBits = Integer.numberOfLeadingZeros(half - 1);
    for (int i = 0; i < half; i++) {
      double angle = -2 * Math.PI * i / samples;
      cos[i] = (float) Math.cos(angle);
      sin[i] = (float) Math.sin(angle);
      reversed[i] = Integer.reverse(i) >>> unusedBits;
    }
  }

  /** Length N of the transform. */
  public int samples() {
    return 2 * half;
  }

  /** Number of frequency bins, N/2 + 1. */
  public int bins() {
    return half + 1;
  }

  /**
   * The row that samples {@code 2·pair} (in its real part) and {@code 2·pair + 1} (in its imaginary
   * part) are to be put in before {@link #transform}.
   */
  int rowOf(int pair) {
    return reversed[pair];
  }

  /** Half the length, N/2: that of the complex transform within. */
  int half() {
    return half;
  }

  /** cos(−2πi/N) for i = 0 … N/2 − 1. */
  float[] cos() {
    return cos;
  }

  /** sin(−2πi/N) for i = 0 … N/2 − 1. */
  float[] sin() {
    return sin;
  }

  /** Replaces the samples in the block's rows by their spectra. */
  void transform(SpectrumBlock block) {
    FastestLanes.LANES.transform(this, block);
  }
}
