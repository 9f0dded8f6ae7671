package org.mirkit.classical.learner;

import java.util.Arrays;

/**
 * Vectors with the class of each. The arrays are handed over and not written to again.
 *
 * @param vectors a row each, all of one length
 * @param labels from 0 below {@code classes}, one a row
 * @param classes how many there are, seen or not
 */
public record Samples(double[][] vectors, int[] labels, int classes) {

  /** How many there are. */
  public int size() {
    return labels.length;
  }

  /** Numbers in a vector; 0 without any. */
  public int vectorSize() {
    return vectors.length == 0 ? 0 : vectors[0].length;
  }

  /** Classes that occur. */
  public int seenClasses() {
    return (int) Arrays.stream(labels).distinct().count();
  }

  /** Variance of all numbers of all vectors together. */
  public double variance() {
    double sum = 0;
    double sumOfSquares = 0;
    for (double[] vector : vectors) {
      for (double value : vector) {
        sum += value;
        sumOfSquares += value * value;
      }
    }
    double count = (double) size() * vectorSize();
    return sumOfSquares / count - sum / count * (sum / count);
  }
}
