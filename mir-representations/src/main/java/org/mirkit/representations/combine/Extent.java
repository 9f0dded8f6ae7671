package org.mirkit.representations.combine;

/** Statistics of a group of values: every {@code stride}-th of an array from some place on. */
final class Extent {
  /** What varies by less than this part of its amount varies by the rounding of floats. */
  private static final double ROUNDING = 1e-6;

  private long count;
  private double mean;
  private double squaresAroundMean;
  private double minimum = Double.POSITIVE_INFINITY;
  private double maximum = Double.NEGATIVE_INFINITY;
  private double sumOfAmounts;
  private double sumOfSquares;

  /** Of no values yet. */
  Extent() {}

  Extent(float[] values, int first, int stride, int count) {
    this.count = count;
    double sum = 0;
    for (int i = 0, at = first; i < count; i++, at += stride) {
      double value = values[at];
      sum += value;
      minimum = Math.min(minimum, value);
      maximum = Math.max(maximum, value);
      sumOfAmounts += Math.abs(value);
      sumOfSquares += value * value;
    }
    mean = sum / count;
    squaresAroundMean = squaresAroundMean(values, first, stride, count);
  }

  /** In a second pass, because the difference of two large sums would be rounding. */
  private double squaresAroundMean(float[] values, int first, int stride, int count) {
    double sum = 0;
    for (int i = 0, at = first; i < count; i++, at += stride) {
      sum += (values[at] - mean) * (values[at] - mean);
    }
    return sum;
  }

  /**
   * Takes in further values of the group (Chan, Golub and LeVeque, "Algorithms for computing the
   * sample variance", 1983).
   *
   * @param other of at least one value
   */
  void add(Extent other) {
    double difference = other.mean - mean;
    double share = (double) other.count / (count + other.count);
    mean += difference * share;
    squaresAroundMean += other.squaresAroundMean + difference * difference * count * share;
    count += other.count;
    minimum = Math.min(minimum, other.minimum);
    maximum = Math.max(maximum, other.maximum);
    sumOfAmounts += other.sumOfAmounts;
    sumOfSquares += other.sumOfSquares;
  }

  double mean() {
    return mean;
  }

  /** Standard deviation, divided by n, not n − 1. */
  double deviation() {
    return Math.sqrt(squaresAroundMean / count);
  }

  double minimum() {
    return minimum;
  }

  double maximum() {
    return maximum;
  }

  double largestAmount() {
    return Math.max(Math.abs(minimum), Math.abs(maximum));
  }

  double sumOfAmounts() {
    return sumOfAmounts;
  }

  double sumOfSquares() {
    return sumOfSquares;
  }

  /** Whether a measure of spread is more than the rounding of the values. */
  boolean varies(double spread) {
    return spread > ROUNDING * largestAmount();
  }
}
