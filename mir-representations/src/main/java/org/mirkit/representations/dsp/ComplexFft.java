package org.mirkit.representations.dsp;

/**
 * Discrete Fourier transform of complex signals, X[k] = Σ x[n]·e^(−2πikn/N), and its inverse, many
 * signals side by side: row n holds value n of each signal, one signal in each lane.
 *
 * <p>Radix 4, by decimation in frequency forwards (Gentleman and Sande, 1966) and in time backwards
 * (Cooley and Tukey, 1965), so that nothing needs to be put in order between them: spectra lie with
 * the bits of their bins reversed, see {@link #binAt}. The recursion goes depth first, so that all
 * but the first stages work on rows that are still in the cache. Each lane's result is bitwise
 * independent of the lanes beside it.
 *
 * <p>Sums and turns have loops of their own, though a butterfly in one loop would visit its rows
 * less often: HotSpot makes vector code of loops of up to some four rows only, which is worth more.
 *
 * <p>Immutable; safe for use by several threads, each with its own rows.
 */
public final class ComplexFft {
  private final int length;
  private final float[] cos;
  private final float[] sin;

  /**
   * A transform of the given length.
   *
   * @param length N, a power of four
   */
  public ComplexFft(int length) {
    if (length < 4
        || Integer.bitCount(length) != 1
        || Integer.numberOfTrailingZeros(length) % 2 != 0) {
      throw new IllegalArgumentException(length + " is not a power of four of at least 4");
    }
    this.length = length;
    cos = new float[length];
    sin = new float[length];
    for (int i = 0; i < length; i++) {
      double angle = 2 * Math.PI * i / length;
      cos[i] = (float) Math.cos(angle);
      sin[i] = (float) Math.sin(angle);
    }
  }

  /** Length N of the transform. */
  public int length() {
    return length;
  }

  /** The bin whose value lies in a row of a spectrum. */
  public int binAt(int row) {
    return Integer.reverse(row) >>> (1 + Integer.numberOfLeadingZeros(length));
  }

  /** Replaces signals, in order, by their spectra, in the order of {@link #binAt}. */
  public void forward(float[][] re, float[][] im) {
    forward(re, im, 0, length / 4);
  }

  private void forward(float[][] re, float[][] im, int first, int quarter) {
    int step = length / 4 / quarter;
    for (int k = 0; k < quarter; k++) {
      int a = first + k;
      int b = a + quarter;
      int c = b + quarter;
      int d = c + quarter;
      sumAndDifference(re[a], im[a], re[c], im[c]);
      sumAndDifference(re[b], im[b], re[d], im[d]);
      sumAndDifference(re[a], im[a], re[b], im[b]);
      crossedDifferenceAndSum(re[c], im[c], re[d], im[d]);
      if (k > 0) {
        turn(re[b], im[b], cos[2 * k * step], -sin[2 * k * step]);
        turn(re[c], im[c], cos[k * step], -sin[k * step]);
        turn(re[d], im[d], cos[3 * k * step], -sin[3 * k * step]);
      }
    }
    for (int part = 0; part < 4 && quarter > 1; part++) {
      forward(re, im, first + part * quarter, quarter / 4);
    }
  }

  /** Replaces spectra, in the order of {@link #binAt}, by N times their signals, in order. */
  public void inverse(float[][] re, float[][] im) {
    inverse(re, im, 0, length / 4);
  }

  private void inverse(float[][] re, float[][] im, int first, int quarter) {
    for (int part = 0; part < 4 && quarter > 1; part++) {
      inverse(re, im, first + part * quarter, quarter / 4);
    }
    int step = length / 4 / quarter;
    for (int k = 0; k < quarter; k++) {
      int a = first + k;
      int b = a + quarter;
      int c = b + quarter;
      int d = c + quarter;
      if (k > 0) {
        turn(re[b], im[b], cos[2 * k * step], sin[2 * k * step]);
        turn(re[c], im[c], cos[k * step], sin[k * step]);
        turn(re[d], im[d], cos[3 * k * step], sin[3 * k * step]);
      }
      sumAndDifference(re[a], im[a], re[b], im[b]);
      sumAndDifference(re[c], im[c], re[d], im[d]);
      sumAndDifference(re[a], im[a], re[c], im[c]);
      crossedDifferenceAndSum(im[b], re[b], im[d], re[d]);
    }
  }

  /** a + b and a − b. */
  private static void sumAndDifference(float[] ar, float[] ai, float[] br, float[] bi) {
    for (int lane = 0; lane < ar.length; lane++) {
      float real = ar[lane];
      float imaginary = ai[lane];
      ar[lane] = real + br[lane];
      ai[lane] = imaginary + bi[lane];
      br[lane] = real - br[lane];
      bi[lane] = imaginary - bi[lane];
    }
  }

  /** a − ib and a + ib; the other way round for real and imaginary parts in exchanged places. */
  private static void crossedDifferenceAndSum(float[] ar, float[] ai, float[] br, float[] bi) {
    for (int lane = 0; lane < ar.length; lane++) {
      float real = br[lane];
      float imaginary = bi[lane];
      br[lane] = ar[lane] - imaginary;
      bi[lane] = ai[lane] + real;
      ar[lane] = ar[lane] + imaginary;
      ai[lane] = ai[lane] - real;
    }
  }

  private static void turn(float[] re, float[] im, float wr, float wi) {
    for (int lane = 0; lane < re.length; lane++) {
      float real = re[lane];
      float imaginary = im[lane];
      re[lane] = real * wr - imaginary * wi;
      im[lane] = real * wi + imaginary * wr;
    }
  }
}
