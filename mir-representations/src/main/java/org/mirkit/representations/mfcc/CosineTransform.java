package org.mirkit.representations.mfcc;

import org.mirkit.representations.dsp.WeightedSum;

/**
 * Orthonormal discrete cosine transform of type II (Ahmed, Natarajan and Rao, 1974), c[k] =
 * s(k)·√(2/N)·Σ x[n]·cos(πk(2n + 1)/2N) with s(0) = 1/√2 and s(k) = 1 elsewhere, whose results are
 * weighted ("liftered") with 1 + L/2·sin(π(k + 1)/L) as in HTK.
 */
final class CosineTransform {
  private final WeightedSum[] coefficients;

  /**
   * A transform to fewer numbers.
   *
   * @param inputs N
   * @param outputs how many k, at most N
   * @param lifter L; 0 for no weights
   */
  CosineTransform(int inputs, int outputs, double lifter) {
    coefficients = new WeightedSum[outputs];
    for (int k = 0; k < outputs; k++) {
      double lift = lifter > 0 ? 1 + lifter / 2 * Math.sin(Math.PI * (k + 1) / lifter) : 1;
      double scale = lift * Math.sqrt((k == 0 ? 1.0 : 2.0) / inputs);
      float[] weights = new float[inputs];
      for (int n = 0; n < inputs; n++) {
        weights[n] = (float) (scale * Math.cos(Math.PI * k * (2 * n + 1) / (2.0 * inputs)));
      }
      coefficients[k] = new WeightedSum(0, weights);
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
    coefficients[k].of(rows, sum);
  }
}
