package org.mirkit.representations.cqt;

import java.util.Arrays;
import org.mirkit.representations.dsp.WeightedSum;

/** A filter's weights over neighbouring Fourier bins. */
final class SparseRow {
  private final int first;
  private final int end;
  private final WeightedSum sum;

  private SparseRow(int first, float[] weights) {
    this.first = first;
    end = first + weights.length;
    sum = new WeightedSum(first, weights);
  }

  /**
   * Keeps the large weights of a filter.
   *
   * @param spectrum a weight for each Fourier bin
   * @param sparsity the smallest weights, which together make up this share of the sum of all, are
   *     dropped: librosa's {@code util.sparsify_rows}
   * @param gain what the others are multiplied by
   * @param bins how many Fourier bins there are to weigh; weights above are dropped
   */
  static SparseRow of(double[] spectrum, double sparsity, double gain, int bins) {
    double smallest = smallestKept(spectrum, sparsity);
    int first = bins;
    int end = 0;
    for (int bin = 0; bin < bins; bin++) {
      if (Math.abs(spectrum[bin]) >= smallest) {
        first = Math.min(first, bin);
        end = bin + 1;
      }
    }
    float[] weights = new float[Math.max(0, end - first)];
    for (int i = 0; i < weights.length; i++) {
      double weight = spectrum[first + i];
      weights[i] = Math.abs(weight) >= smallest ? (float) (gain * weight) : 0;
    }
    return new SparseRow(first, weights);
  }

  private static double smallestKept(double[] spectrum, double sparsity) {
    double[] sizes = new double[spectrum.length];
    Arrays.setAll(sizes, bin -> Math.abs(spectrum[bin]));
    Arrays.sort(sizes);
    double total = Arrays.stream(sizes).sum();
    double sum = 0;
    for (double size : sizes) {
      sum += size;
      if (sum >= sparsity * total) {
        return size;
      }
    }
    return 0;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /**
   * Adds up weighted rows.
   *
   * @param rows a row of frames for each Fourier bin
   * @param sums is overwritten with a sum for each frame
   */
  void sum(float[][] rows, float[] sums) {
    sum.of(rows, sums);
  }
}
