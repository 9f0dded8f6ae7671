package org.mirkit.representations.spectral;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

import java.util.Arrays;

/**
 * The k smallest of the values that each lane is shown. Once k are kept, nearly every value is
 * dismissed by one comparison, so that this is many times faster than sorting them all.
 */
final class SmallestValues {
  private final double[][] ascending;
  private final double[] largestKept = new double[LANES];
  private int kept;

  SmallestValues(int mostKept) {
    ascending = new double[LANES][mostKept];
  }

  /** Forgets all, and keeps so many from now on. */
  void keep(int count) {
    kept = count;
    Arrays.fill(largestKept, Double.POSITIVE_INFINITY);
    for (double[] values : ascending) {
      Arrays.fill(values, 0, count, Double.POSITIVE_INFINITY);
    }
  }

  /** Shows each lane a value times a sign; with −1 the largest are kept, negated. */
  void take(double[] row, double sign) {
    for (int lane = 0; lane < LANES; lane++) {
      double value = sign * row[lane];
      if (value < largestKept[lane]) {
        insert(ascending[lane], value);
        largestKept[lane] = ascending[lane][kept - 1];
      }
    }
  }

  private void insert(double[] values, double value) {
    int place = kept - 1;
    while (place > 0 && values[place - 1] > value) {
      values[place] = values[place - 1];
      place--;
    }
    values[place] = value;
  }

  /** Mean of what a lane has kept. */
  double mean(int lane) {
    double sum = 0;
    for (int i = 0; i < kept; i++) {
      sum += ascending[lane][i];
    }
    return sum / kept;
  }
}
