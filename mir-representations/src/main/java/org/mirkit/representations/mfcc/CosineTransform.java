package org.mirkit.representations.mfcc;

import java.util.Arrays;

/**
 * Orthonormal discrete cosine transform of type II (Ahmed, Natarajan and Rao, 1974), c[k] =
 * s(k)·√(2/N)·Σ x[n]·cos(πk(2n + 1)/2N) with s(0) = 1/√2 and s(k) = 1 elsewhere, whose results are
 * weighted ("liftered") with 1 + L/2·sin(π(k + 1)/L) as in HTK.
 */
final class CosineTransform {
  private final float[][] weights;

  /**
   * A transform to fewer numbers.
   *
   * @param inputs N
   * @param outputs how many k, at most N
   * @param lifter L; 0 for no weights
   */
  CosineTransform(int inputs, int outputs, double lifter) {
    weights = new float[outputs][inputs];
    for (int k = 0; k < outputs; k++) {
      double lift = lifter > 0 ? 1 + lifter / 2 * Math.sin(Math.PI * (k + 1) / lifter) : 1;
      double scale = lift * Math.sqrt((k == 0 ? 1.0 : 2.0) / inputs);
      for (int n = 0; n < inputs; n++) {
        weights[k][n] = (float) (scale * Math.cos(Math.PI * k * (2 * n + 1) / (2.0 * inputs)));
      }
    }
  }

  /**
   * One coefficient of many frames.
   *
   * @param rows a row for each input, a column for each frame
   * @param k which coefficient
   * @param sum is overwritten with it for each frame
   */
  void apply(float[][] rows, int k, float[] sum) {
    Arrays.fill(sum, 0);
    float[] row = weights[k];
    int n = 0;
    for (; n + 1 < row.length; n += 2) {
      add(sum, rows[n], row[n], rows[n + 1], row[n + 1]);
    }
    if (n < row.length) {
      add(sum, rows[n], row[n]);
    }
  }

  private static void add(float[] sum, float[] a, float weightA, float[] b, float weightB) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] * weightA + b[i] * weightB;
    }
  }

  private static void add(float[] sum, float[] a, float weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] * weight;
    }
  }
}
