package org.mirkit.representations.spectral;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

import java.util.Arrays;

/** Centre of the spectrum's magnitudes along frequency, for some frames. */
final class Moments {
  /** Sums below the smallest normal float divide nothing, as in librosa's {@code normalize}. */
  private static final double SMALLEST_SUM = Float.MIN_NORMAL;

  private final double[] binsHz;
  private final double[] sums = new double[LANES];
  private final double[] centroids = new double[LANES];

  Moments(double[] binsHz) {
    this.binsHz = binsHz;
  }

  /** Takes the sums and centroids of the frames. */
  void take(double[][] magnitudes) {
    Arrays.fill(sums, 0);
    Arrays.fill(centroids, 0);
    for (int bin = 0; bin < binsHz.length; bin++) {
      add(magnitudes[bin], binsHz[bin], sums, centroids);
    }
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] = sums[lane] < SMALLEST_SUM ? 1 : sums[lane];
      centroids[lane] /= sums[lane];
    }
  }

  private static void add(double[] row, double hz, double[] sums, double[] weighted) {
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] += row[lane];
      weighted[lane] += hz * row[lane];
    }
  }

  /** Sum of each frame's magnitudes, by which shares are taken; 1 in silence. */
  double[] sums() {
    return sums;
  }

  /** Mean frequency of each frame, weighted by magnitude, in Hz; 0 in silence. */
  double[] centroids() {
    return centroids;
  }
}
