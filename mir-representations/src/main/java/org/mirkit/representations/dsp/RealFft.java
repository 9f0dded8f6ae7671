package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

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

  /** Replaces the samples in the block's rows by their spectra. */
  void transform(SpectrumBlock block) {
    transform(block, 0, half);
    separate(block);
  }

  private void transform(SpectrumBlock block, int first, int length) {
    int quarter = length / 2;
    if (length > 2) {
      transform(block, first, quarter);
      transform(block, first + quarter, quarter);
    }
    int step = samples() / length;
    sumAndDifference(
        block.re(first), block.im(first), block.re(first + quarter), block.im(first + quarter));
    for (int k = 1; k < quarter; k++) {
      int a = first + k;
      int b = a + quarter;
      butterfly(block.re(a), block.im(a), block.re(b), block.im(b), cos[k * step], sin[k * step]);
    }
  }

  private static void sumAndDifference(float[] ar, float[] ai, float[] br, float[] bi) {
    for (int lane = 0; lane < LANES; lane++) {
      float real = ar[lane];
      float imaginary = ai[lane];
      ar[lane] = real + br[lane];
      ai[lane] = imaginary + bi[lane];
      br[lane] = real - br[lane];
      bi[lane] = imaginary - bi[lane];
    }
  }

  private static void butterfly(
      float[] ar, float[] ai, float[] br, float[] bi, float wr, float wi) {
    for (int lane = 0; lane < LANES; lane++) {
      float turnedReal = br[lane] * wr - bi[lane] * wi;
      float turnedImaginary = br[lane] * wi + bi[lane] * wr;
      float real = ar[lane];
      float imaginary = ai[lane];
      ar[lane] = real + turnedReal;
      ai[lane] = imaginary + turnedImaginary;
      br[lane] = real - turnedReal;
      bi[lane] = imaginary - turnedImaginary;
    }
  }

  private void separate(SpectrumBlock block) {
    separateEnds(block.re(0), block.im(0), block.re(half), block.im(half));
    for (int k = 1; k <= half / 2; k++) {
      int mirror = half - k;
      separate(block.re(k), block.im(k), block.re(mirror), block.im(mirror), cos[k], sin[k]);
    }
  }

  /** Bins 0 and N/2, whose spectra of even and odd samples are both real. */
  private static void separateEnds(float[] re, float[] im, float[] nyquistRe, float[] nyquistIm) {
    for (int lane = 0; lane < LANES; lane++) {
      nyquistRe[lane] = re[lane] - im[lane];
      nyquistIm[lane] = 0;
      re[lane] = re[lane] + im[lane];
      im[lane] = 0;
    }
  }

  /** E = (Z[k] + Z*[M−k])/2, O = (Z[k] − Z*[M−k])/2i; X[k] = E + wO, X[M−k] = (E − wO)*. */
  private static void separate(float[] ar, float[] ai, float[] br, float[] bi, float wr, float wi) {
    for (int lane = 0; lane < LANES; lane++) {
      float evenRe = 0.5f * (ar[lane] + br[lane]);
      float evenIm = 0.5f * (ai[lane] - bi[lane]);
      float oddRe = 0.5f * (ai[lane] + bi[lane]);
      float oddIm = 0.5f * (br[lane] - ar[lane]);
      float turnedRe = oddRe * wr - oddIm * wi;
      float turnedIm = oddRe * wi + oddIm * wr;
      br[lane] = evenRe - turnedRe;
      bi[lane] = turnedIm - evenIm;
      ar[lane] = evenRe + turnedRe;
      ai[lane] = evenIm + turnedIm;
    }
  }
}
