package org.mirkit.representations.dsp;

/**
 * Discrete Fourier transform of complex signals, X[k] = Σ x[n]·e^(−2πikn/N), and its inverse, many
 * signals side by side: row n holds value n of each signal, one signal in each lane.
 *
 * <p>Radix 4, by decimation in frequency forwards and in time backwards (Gentleman and Sande, 1966;
 * Cooley and Tukey, 1965), so that nothing needs to be put in order between them: spectra lie with
 * the digits of their bins reversed, see {@link #binAt}. The recursion goes depth first, so that
 * all but the first stages work on rows that are still in the cache. Each lane's result is bitwise
 * independent of the lanes beside it.
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
    int bin = 0;
    for (int rest = row, digits = length; digits > 1; digits /= 4, rest /= 4) {
      bin = 4 * bin + rest % 4;
    }
    return bin;
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
      if (k == 0) {
        part(re[a], im[a], re[b], im[b], re[c], im[c], re[d], im[d]);
      } else {
        int i = k * step;
        part(
            re[a],
            im[a],
            re[b],
            im[b],
            re[c],
            im[c],
            re[d],
            im[d],
            cos[i],
            sin[i],
            cos[2 * i],
            sin[2 * i],
            cos[3 * i],
            sin[3 * i]);
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
      if (k == 0) {
        join(re[a], im[a], re[b], im[b], re[c], im[c], re[d], im[d]);
      } else {
        int i = k * step;
        join(
            re[a],
            im[a],
            re[b],
            im[b],
            re[c],
            im[c],
            re[d],
            im[d],
            cos[i],
            sin[i],
            cos[2 * i],
            sin[2 * i],
            cos[3 * i],
            sin[3 * i]);
      }
    }
  }

  /** The transform of four values. */
  private static void part(
      float[] ar,
      float[] ai,
      float[] br,
      float[] bi,
      float[] cr,
      float[] ci,
      float[] dr,
      float[] di) {
    for (int lane = 0; lane < ar.length; lane++) {
      float sumAcRe = ar[lane] + cr[lane];
      float sumAcIm = ai[lane] + ci[lane];
      float lessAcRe = ar[lane] - cr[lane];
      float lessAcIm = ai[lane] - ci[lane];
      float sumBdRe = br[lane] + dr[lane];
      float sumBdIm = bi[lane] + di[lane];
      float lessBdRe = br[lane] - dr[lane];
      float lessBdIm = bi[lane] - di[lane];
      ar[lane] = sumAcRe + sumBdRe;
      ai[lane] = sumAcIm + sumBdIm;
      br[lane] = lessAcRe + lessBdIm;
      bi[lane] = lessAcIm - lessBdRe;
      cr[lane] = sumAcRe - sumBdRe;
      ci[lane] = sumAcIm - sumBdIm;
      dr[lane] = lessAcRe - lessBdIm;
      di[lane] = lessAcIm + lessBdRe;
    }
  }

  /** The same, with all but the first turned backwards by the given angles afterwards. */
  private static void part(
      float[] ar,
      float[] ai,
      float[] br,
      float[] bi,
      float[] cr,
      float[] ci,
      float[] dr,
      float[] di,
      float wbr,
      float wbi,
      float wcr,
      float wci,
      float wdr,
      float wdi) {
    for (int lane = 0; lane < ar.length; lane++) {
      float sumAcRe = ar[lane] + cr[lane];
      float sumAcIm = ai[lane] + ci[lane];
      float lessAcRe = ar[lane] - cr[lane];
      float lessAcIm = ai[lane] - ci[lane];
      float sumBdRe = br[lane] + dr[lane];
      float sumBdIm = bi[lane] + di[lane];
      float lessBdRe = br[lane] - dr[lane];
      float lessBdIm = bi[lane] - di[lane];
      ar[lane] = sumAcRe + sumBdRe;
      ai[lane] = sumAcIm + sumBdIm;
      float bRe = lessAcRe + lessBdIm;
      float bIm = lessAcIm - lessBdRe;
      float cRe = sumAcRe - sumBdRe;
      float cIm = sumAcIm - sumBdIm;
      float dRe = lessAcRe - lessBdIm;
      float dIm = lessAcIm + lessBdRe;
      br[lane] = bRe * wbr + bIm * wbi;
      bi[lane] = bIm * wbr - bRe * wbi;
      cr[lane] = cRe * wcr + cIm * wci;
      ci[lane] = cIm * wcr - cRe * wci;
      dr[lane] = dRe * wdr + dIm * wdi;
      di[lane] = dIm * wdr - dRe * wdi;
    }
  }

  /** The inverse transform of four values. */
  private static void join(
      float[] ar,
      float[] ai,
      float[] br,
      float[] bi,
      float[] cr,
      float[] ci,
      float[] dr,
      float[] di) {
    for (int lane = 0; lane < ar.length; lane++) {
      float sumAcRe = ar[lane] + cr[lane];
      float sumAcIm = ai[lane] + ci[lane];
      float lessAcRe = ar[lane] - cr[lane];
      float lessAcIm = ai[lane] - ci[lane];
      float sumBdRe = br[lane] + dr[lane];
      float sumBdIm = bi[lane] + di[lane];
      float lessBdRe = br[lane] - dr[lane];
      float lessBdIm = bi[lane] - di[lane];
      ar[lane] = sumAcRe + sumBdRe;
      ai[lane] = sumAcIm + sumBdIm;
      br[lane] = lessAcRe - lessBdIm;
      bi[lane] = lessAcIm + lessBdRe;
      cr[lane] = sumAcRe - sumBdRe;
      ci[lane] = sumAcIm - sumBdIm;
      dr[lane] = lessAcRe + lessBdIm;
      di[lane] = lessAcIm - lessBdRe;
    }
  }

  /** The same, with all but the first turned forwards by the given angles before. */
  private static void join(
      float[] ar,
      float[] ai,
      float[] br,
      float[] bi,
      float[] cr,
      float[] ci,
      float[] dr,
      float[] di,
      float wbr,
      float wbi,
      float wcr,
      float wci,
      float wdr,
      float wdi) {
    for (int lane = 0; lane < ar.length; lane++) {
      float bRe = br[lane] * wbr - bi[lane] * wbi;
      float bIm = bi[lane] * wbr + br[lane] * wbi;
      float cRe = cr[lane] * wcr - ci[lane] * wci;
      float cIm = ci[lane] * wcr + cr[lane] * wci;
      float dRe = dr[lane] * wdr - di[lane] * wdi;
      float dIm = di[lane] * wdr + dr[lane] * wdi;
      float sumAcRe = ar[lane] + cRe;
      float sumAcIm = ai[lane] + cIm;
      float lessAcRe = ar[lane] - cRe;
      float lessAcIm = ai[lane] - cIm;
      float sumBdRe = bRe + dRe;
      float sumBdIm = bIm + dIm;
      float lessBdRe = bRe - dRe;
      float lessBdIm = bIm - dIm;
      ar[lane] = sumAcRe + sumBdRe;
      ai[lane] = sumAcIm + sumBdIm;
      br[lane] = lessAcRe - lessBdIm;
      bi[lane] = lessAcIm + lessBdRe;
      cr[lane] = sumAcRe - sumBdRe;
      ci[lane] = sumAcIm - sumBdIm;
      dr[lane] = lessAcRe + lessBdIm;
      di[lane] = lessAcIm - lessBdRe;
    }
  }
}
