package org.mirkit.scattering;

/**
 * The discrete Fourier transform of lengths that are powers of two up to a greatest one, in place
 * and in doubles (Cooley and Tukey 1965).
 */
final class Fft {
  private final int longest;
  private final double[] cosines;
  private final double[] sines;

  Fft(int longest) {
    this.longest = longest;
    cosines = new double[longest / 2];
    sines = new double[longest / 2];
    for (int i = 0; i < longest / 2; i++) {
      cosines[i] = Math.cos(2 * Math.PI * i / longest);
      sines[i] = Math.sin(2 * Math.PI * i / longest);
    }
  }

  /** Σ x[t] · exp(−2πi·k·t/n). */
  void forward(double[] re, double[] im) {
    transform(re, im);
  }

  /** Σ X[k] · exp(2πi·k·t/n) / n. */
  void inverse(double[] re, double[] im) {
    transform(im, re);
    double scale = 1.0 / re.length;
    for (int i = 0; i < re.length; i++) {
      re[i] *= scale;
      im[i] *= scale;
    }
  }

  private void transform(double[] re, double[] im) {
    sortByReversedBits(re, im);
    for (int half = 1; half < re.length; half *= 2) {
      for (int start = 0; start < re.length; start += 2 * half) {
        butterflies(re, im, start, half);
      }
    }
  }

  private void butterflies(double[] re, double[] im, int start, int half) {
    int step = longest / (2 * half);
    for (int i = 0; i < half; i++) {
      int a = start + i;
      int b = a + half;
      double cos = cosines[i * step];
      double sin = sines[i * step];
      double real = re[b] * cos + im[b] * sin;
      double imaginary = im[b] * cos - re[b] * sin;
      re[b] = re[a] - real;
      im[b] = im[a] - imaginary;
      re[a] += real;
      im[a] += imaginary;
    }
  }

  private static void sortByReversedBits(double[] re, double[] im) {
    int shift = 1 + Integer.numberOfLeadingZeros(re.length);
    for (int i = 1; i < re.length; i++) {
      int j = Integer.reverse(i) >>> shift;
      if (j > i) {
        swap(re, i, j);
        swap(im, i, j);
      }
    }
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
