package org.mirkit.representations.spectral;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

import java.util.Arrays;

/**
 * Frequency of the bin up to which a share of all magnitude lies; 0 in silence. librosa's {@code
 * spectral_rolloff}.
 */
final class Rolloff implements SpectralMeasure {
  private final double[] binsHz;
  private final double share;
  private final double[] thresholds = new double[LANES];
  private final double[] sums = new double[LANES];
  private final int[] binsBelow = new int[LANES];

  Rolloff(double[] binsHz, double share) {
    this.binsHz = binsHz;
    this.share = share;
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public void measure(double[][] magnitudes, float[][] results) {
    Arrays.fill(thresholds, 0);
    for (int bin = 0; bin < binsHz.length; bin++) {
      add(magnitudes[bin], thresholds);
    }
    for (int lane = 0; lane < LANES; lane++) {
      thresholds[lane] *= share;
    }
    Arrays.fill(sums, 0);
    Arrays.fill(binsBelow, 0);
    for (int bin = 0; bin < binsHz.length; bin++) {
      add(magnitudes[bin], sums);
      countBelow(sums, thresholds, binsBelow);
    }
    for (int lane = 0; lane < LANES; lane++) {
      results[0][lane] = (float) binsHz[Math.min(binsBelow[lane], binsHz.length - 1)];
    }
  }

  private static void add(double[] row, double[] sums) {
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] += row[lane];
    }
  }

  private static void countBelow(double[] sums, double[] thresholds, int[] counts) {
    for (int lane = 0; lane < LANES; lane++) {
      counts[lane] += sums[lane] < thresholds[lane] ? 1 : 0;
    }
  }
}
