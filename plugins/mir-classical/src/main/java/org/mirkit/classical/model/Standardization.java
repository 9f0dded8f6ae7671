package org.mirkit.classical.model;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.ModelException;

/**
 * Mean and standard deviation of each number of the training vectors, with which any vector is
 * brought to their scale. A number that never varies has the deviation 1. Stored as a line of both
 * a number. The arrays are handed over and not written to again.
 *
 * @param mean of each number
 * @param deviation of each number, divided by n, above 0
 */
record Standardization(double[] mean, double[] deviation) {
  /** A number that varies less than its rounding is constant. */
  private static final double SMALLEST_RELATIVE_DEVIATION = 1e-7;

  /** The statistics of some vectors, at least one. */
  static Standardization of(double[][] vectors) {
    double[] mean = new double[vectors[0].length];
    double[] deviation = new double[mean.length];
    for (double[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.length;
      }
    }
    for (double[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        deviation[i] += (vector[i] - mean[i]) * (vector[i] - mean[i]) / vectors.length;
      }
    }
    for (int i = 0; i < mean.length; i++) {
      double root = Math.sqrt(deviation[i]);
      deviation[i] = root <= SMALLEST_RELATIVE_DEVIATION * Math.abs(mean[i]) ? 1 : root;
    }
    return new Standardization(mean, deviation);
  }

  /** Numbers in a vector. */
  int size() {
    return mean.length;
  }

  /** A vector at the scale of the training vectors. */
  double[] apply(double[] vector) {
    double[] scaled = new double[vector.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (vector[i] - mean[i]) / deviation[i];
    }
    return scaled;
  }

  /** All vectors at that scale. */
  double[][] apply(double[][] vectors) {
    double[][] scaled = new double[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      scaled[i] = apply(vectors[i]);
    }
    return scaled;
  }

  /** Writes it, each value in full. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      lines.add(mean[i] + " " + deviation[i]);
    }
    Files.write(file, lines);
  }

  /**
   * Reads what was written.
   *
   * @param size numbers in a vector
   */
  static Standardization read(Path file, int size) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() != size) {
        throw new ModelException(
            "%s holds the scale of %d numbers; expected %d".formatted(file, lines.size(), size));
      }
      double[] mean = new double[size];
      double[] deviation = new double[size];
      for (int i = 0; i < size; i++) {
        String[] pair = lines.get(i).split(" ", 2);
        mean[i] = Double.parseDouble(pair[0]);
        deviation[i] = Double.parseDouble(pair[pair.length - 1]);
        requireScale(pair, mean[i], deviation[i]);
      }
      return new Standardization(mean, deviation);
    } catch (NumberFormatException | MalformedInputException e) {
      throw new ModelException(
          file + " is damaged: expected a mean and a deviation on each line", e);
    }
  }

  private static void requireScale(String[] pair, double mean, double deviation) {
    boolean usable = Double.isFinite(mean) && Double.isFinite(deviation) && deviation > 0;
    if (pair.length != 2 || !usable) {
      throw new NumberFormatException(String.join(" ", pair));
    }
  }
}
