package org.mirkit.representations.spectral;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

import java.util.Arrays;

/**
 * Geometric over arithmetic mean of the powers: near 0 for tones, near 1 for noise and in silence.
 * Dubnov, "Generalization of spectral flatness measure for non-Gaussian linear processes" (2004);
 * librosa's {@code spectral_flatness}.
 */
final class Flatness implements SpectralMeasure {
  /** Powers multiplied before a logarithm is taken; so many stay within the range of doubles. */
  private static final int FACTORS = 8;

  private final double smallest;
  private final double exponent;
  private final double[] sums = new double[LANES];
  private final double[] products = new double[LANES];
  private final double[] logarithms = new double[LANES];

  /**
   * A measure of flatness.
   *
   * @param smallest powers below it count as it
   * @param exponent of the magnitudes: 2 for powers
   */
  Flatness(double smallest, double exponent) {
    this.smallest = smallest;
    this.exponent = exponent;
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public void measure(double[][] magnitudes, float[][] results) {
    Arrays.fill(sums, 0);
    Arrays.fill(logarithms, 0);
    Arrays.fill(products, 1);
    int bins = magnitudes.length;
    for (int bin = 0; bin < bins; bin++) {
      if (exponent == 2) {
        addSquares(magnitudes[bin], smallest, sums, products);
      } else {
        addPowers(magnitudes[bin]);
      }
      if (bin % FACTORS == FACTORS - 1 || bin == bins - 1) {
        takeLogarithms();
      }
    }
    for (int lane = 0; lane < LANES; lane++) {
      results[0][lane] = (float) (Math.exp(logarithms[lane] / bins) / (sums[lane] / bins));
    }
  }

  private static void addSquares(double[] row, double smallest, double[] sums, double[] products) {
    for (int lane = 0; lane < LANES; lane++) {
      double power = Math.max(smallest, row[lane] * row[lane]);
      sums[lane] += power;
      products[lane] *= power;
    }
  }

  private void addPowers(double[] row) {
    for (int lane = 0; lane < LANES; lane++) {
      double power = Math.max(smallest, Math.pow(row[lane], exponent));
      sums[lane] += power;
      products[lane] *= power;
    }
  }

  private void takeLogarithms() {
    for (int lane = 0; lane < LANES; lane++) {
      logarithms[lane] += Math.log(products[lane]);
      products[lane] = 1;
    }
  }
}
