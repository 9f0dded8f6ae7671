package org.mirkit.representations.spectral;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

import java.util.Arrays;

/**
 * How far the magnitudes spread around their centroid: (Σ s·|f − c|^p)^(1/p) with s the share of
 * each bin. Klapuri and Davy (2006), chapter 5; librosa's {@code spectral_bandwidth}.
 */
final class Bandwidth implements SpectralMeasure {
  private final double[] binsHz;
  private final double exponent;
  private final Moments moments;
  private final double[] spread = new double[LANES];

  Bandwidth(double[] binsHz, double exponent) {
    this.binsHz = binsHz;
    this.exponent = exponent;
    this.moments = new Moments(binsHz);
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public void measure(double[][] magnitudes, float[][] results) {
    moments.take(magnitudes);
    Arrays.fill(spread, 0);
    for (int bin = 0; bin < binsHz.length; bin++) {
      if (exponent == 2) {
        addSquares(magnitudes[bin], binsHz[bin], moments.centroids(), spread);
      } else {
        addPowers(magnitudes[bin], binsHz[bin]);
      }
    }
    for (int lane = 0; lane < LANES; lane++) {
      double mean = spread[lane] / moments.sums()[lane];
      results[0][lane] = (float) (exponent == 2 ? Math.sqrt(mean) : Math.pow(mean, 1 / exponent));
    }
  }

  private static void addSquares(double[] row, double hz, double[] centroids, double[] spread) {
    for (int lane = 0; lane < LANES; lane++) {
      double deviation = hz - centroids[lane];
      spread[lane] += row[lane] * deviation * deviation;
    }
  }

  private void addPowers(double[] row, double hz) {
    for (int lane = 0; lane < LANES; lane++) {
      spread[lane] += row[lane] * Math.pow(Math.abs(hz - moments.centroids()[lane]), exponent);
    }
  }
}
