package org.mirkit.representations.cqt;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;

/**
 * A filter's weights over neighbouring Fourier bins; filled up with zeros to a multiple of four
 * where there are bins to do so, because one pass over the lanes sums four.
 */
final class SparseRow {
  private static final int STEP = 4;

  private final int first;
  private final float[] weights;

  private SparseRow(int first, float[] weights) {
    this.first = first;
    this.weights = weights;
  }

  /**
   * Keeps the large weights of a filter.
   *
   * @param spectrum a weight for each Fourier bin; overwritten
   * @param sparsity the smallest weights, which together make up this share of the sum of all, are
   *     dropped: librosa's {@code util.sparsify_rows}
   * @param gain what the others are multiplied by
   * @param bins how many Fourier bins there are to weigh; weights above are dropped
   */
  static SparseRow of(double[] spectrum, double sparsity, double gain, int bins) {
    double smallest = smallestKept(spectrum, sparsity);
    int from = bins;
    int to = 0;
    for (int bin = 0; bin < bins; bin++) {
      if (Math.abs(spectrum[bin]) >= smallest) {
        from = Math.min(from, bin);
        to = bin + 1;
      }
    }
    int length = Math.min(bins, (Math.max(0, to - from) + STEP - 1) / STEP * STEP);
    int first = Math.min(from, bins - length);
    float[] weights = new float[length];
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
    return first + weights.length;
  }

  /**
   * Adds up weighted rows.
   *
   * @param rows a row of frames for each Fourier bin
   * @param sums is overwritten with a sum for each frame
   */
  void sum(float[][] rows, float[] sums) {
    Arrays.fill(sums, 0);
    int i = 0;
    for (; i + STEP <= weights.length; i += STEP) {
      addFour(rows, i, sums);
    }
    for (; i < weights.length; i++) {
      add(rows[first + i], weights[i], sums);
    }
  }

  private void addFour(float[][] rows, int index, float[] sums) {
    float[] a = rows[first + index];
    float[] b = rows[first + index + 1];
    float[] c = rows[first + index + 2];
    float[] d = rows[first + index + 3];
    float aw = weights[index];
    float bw = weights[index + 1];
    float cw = weights[index + 2];
    float dw = weights[index + 3];
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] += aw * a[lane] + bw * b[lane] + cw * c[lane] + dw * d[lane];
    }
  }

  private static void add(float[] row, float weight, float[] sums) {
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] += weight * row[lane];
    }
  }
}
