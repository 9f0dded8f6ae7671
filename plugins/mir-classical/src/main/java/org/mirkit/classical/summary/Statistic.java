package org.mirkit.classical.summary;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A number that tells how one bin goes over time; those whose names begin with delta tell it of the
 * differences between neighbouring frames. Deviations are divided by n, as numpy does; skewness is
 * the third standardised moment, as scipy's {@code skew}, and 0 where nothing varies. No frames,
 * such as the differences of a single one, give 0.
 */
public enum Statistic {
  /** Arithmetic mean. */
  MEAN(false, Statistic::mean),
  /** Root of the mean squared distance from the mean. */
  STANDARD_DEVIATION(false, Statistic::deviation),
  /** Smallest value. */
  MIN(false, Statistic::min),
  /** Largest value. */
  MAX(false, Statistic::max),
  /** Value in the middle of the sorted ones; the mean of two if there are two. */
  MEDIAN(false, Statistic::median),
  /** How much further values reach above the mean than below it. */
  SKEWNESS(false, Statistic::skewness),
  /** {@link #MEAN} of the differences. */
  DELTA_MEAN(true, Statistic::mean),
  /** {@link #STANDARD_DEVIATION} of the differences. */
  DELTA_STANDARD_DEVIATION(true, Statistic::deviation),
  /** {@link #MIN} of the differences. */
  DELTA_MIN(true, Statistic::min),
  /** {@link #MAX} of the differences. */
  DELTA_MAX(true, Statistic::max),
  /** {@link #MEDIAN} of the differences. */
  DELTA_MEDIAN(true, Statistic::median),
  /** {@link #SKEWNESS} of the differences. */
  DELTA_SKEWNESS(true, Statistic::skewness);

  /** Of values that vary less than rounding does, skewness would be noise. */
  private static final double SMALLEST_RELATIVE_DEVIATION = 1e-7;

  private final boolean ofDifferences;
  private final ToDoubleFunction<float[]> formula;

  Statistic(boolean ofDifferences, ToDoubleFunction<float[]> formula) {
    this.ofDifferences = ofDifferences;
    this.formula = formula;
  }

  /**
   * The number.
   *
   * @param values of one bin, a frame each
   * @param differences from each frame to the next, one fewer
   */
  double of(float[] values, float[] differences) {
    float[] series = ofDifferences ? differences : values;
    return series.length == 0 ? 0 : formula.applyAsDouble(series);
  }

  private static double mean(float[] series) {
    double sum = 0;
    for (float value : series) {
      sum += value;
    }
    return sum / series.length;
  }

  private static double deviation(float[] series) {
    return Math.sqrt(moment(series, 2));
  }

  private static double moment(float[] series, int order) {
    double mean = mean(series);
    double sum = 0;
    for (float value : series) {
      double distance = value - mean;
      sum += order == 2 ? distance * distance : distance * distance * distance;
    }
    return sum / series.length;
  }

  private static double skewness(float[] series) {
    double deviation = deviation(series);
    boolean constant = deviation <= SMALLEST_RELATIVE_DEVIATION * Math.abs(mean(series));
    return constant ? 0 : moment(series, 3) / (deviation * deviation * deviation);
  }

  private static double min(float[] series) {
    float least = series[0];
    for (float value : series) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static double max(float[] series) {
    float most = series[0];
    for (float value : series) {
      most = Math.max(most, value);
    }
    return most;
  }

  private static double median(float[] series) {
    float[] sorted = series.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : ((double) sorted[middle - 1] + sorted[middle]) / 2;
  }
}
