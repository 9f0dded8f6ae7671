package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

/**
 * The transform of {@link RealFft} in double precision, for features that look into the valleys
 * between partials: there, 140 dB below the loudest bin, floats hold nothing but rounding.
 *
 * <p>Works in place on rows of neighbouring frames side by side.
 */
final class PreciseFft {
  private final int half;
  private final double[] cos;
  private final double[] sin;
  private final int[] reversed;

  /** A transform of so many samples, a power of two of at least 4. */
  PreciseFft(int samples) {
    half = samples / 2;
    cos = new double[half];
    sin = new double[half];
    reversed = new int[half];
    int unusedBits = Integer.numberOfLeadingZeros(half - 1);
    for (int i = 0; i < half; i++) {
      double angle = -2 * Math.PI * i / samples;
      cos[i] = Math.cos(angle);
      sin[i] = Math.sin(angle);
      reversed[i] = Integer.reverse(i) >>> unusedBits;
    }
  }

  /** The row that samples {@code 2·pair} (real) and {@code 2·pair + 1} (imaginary) are put in. */
  int rowOf(int pair) {
    return reversed[pair];
  }

  /** Replaces the samples in the rows by the spectrum's bins 0 … N/2. */
  void transform(double[][] re, double[][] im) {
    transform(re, im, 0, half);
    separateEnds(re[0], im[0], re[half], im[half]);
    for (int k = 1; k <= half / 2; k++) {
      separate(re[k], im[k], re[half - k], im[half - k], cos[k], sin[k]);
    }
  }

  private void transform(double[][] re, double[][] im, int first, int length) {
    int quarter = length / 2;
    if (length > 2) {
      transform(re, im, first, quarter);
      transform(re, im, first + quarter, quarter);
    }
    int step = 2 * half / length;
    for (int k = 0; k < quarter; k++) {
      int a = first + k;
      int b = a + quarter;
      butterfly(re[a], im[a], re[b], im[b], cos[k * step], sin[k * step]);
    }
  }

  private static void butterfly(
      double[] ar, double[] ai, double[] br, double[] bi, double wr, double wi) {
    for (int lane = 0; lane < LANES; lane++) {
      double turnedReal = br[lane] * wr - bi[lane] * wi;
      double turnedImaginary = br[lane] * wi + bi[lane] * wr;
      double real = ar[lane];
      double imaginary = ai[lane];
      ar[lane] = real + turnedReal;
      ai[lane] = imaginary + turnedImaginary;
      br[lane] = real - turnedReal;
      bi[lane] = imaginary - turnedImaginary;
    }
  }

  private static void separateEnds(
      double[] re, double[] im, double[] nyquistRe, double[] nyquistIm) {
    for (int lane = 0; lane < LANES; lane++) {
      nyquistRe[lane] = re[lane] - im[lane];
      nyquistIm[lane] = 0;
      re[lane] = re[lane] + im[lane];
      im[lane] = 0;
    }
  }

  private static void separate(
      double[] ar, double[] ai, double[] br, double[] bi, double wr, double wi) {
    for (int lane = 0; lane < LANES; lane++) {
      double evenRe = 0.5 * (ar[lane] + br[lane]);
      double evenIm = 0.5 * (ai[lane] - bi[lane]);
      double oddRe = 0.5 * (ai[lane] + bi[lane]);
      double oddIm = 0.5 * (br[lane] - ar[lane]);
      double turnedRe = oddRe * wr - oddIm * wi;
      double turnedIm = oddRe * wi + oddIm * wr;
      br[lane] = evenRe - turnedRe;
      bi[lane] = turnedIm - evenIm;
      ar[lane] = evenRe + turnedRe;
      ai[lane] = evenIm + turnedIm;
    }
  }
}
