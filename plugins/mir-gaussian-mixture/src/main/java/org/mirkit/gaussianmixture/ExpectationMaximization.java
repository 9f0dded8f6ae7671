package org.mirkit.gaussianmixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;

/**
 * Fits Gaussians to vectors by expectation maximisation (Dempster, Laird and Rubin 1977). They
 * begin at vectors drawn by chance, with the variance of all classes together.
 *
 * @param components at most; less where there are fewer vectors
 * @param iterations at most
 * @param spread the variance of all vectors of all classes, by dimension
 * @param floor the least variance, as a share of the spread
 */
record ExpectationMaximization(int components, int iterations, double[] spread, double floor) {
  /** What the mean log likelihood must gain for another iteration. */
  private static final double LEAST_GAIN = 1e-5;

  Mixture fit(List<double[]> vectors, RandomGenerator random) {
    Mixture mixture = start(vectors, random);
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < iterations && !vectors.isEmpty(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while Gaussians are fitted");
      }
      double[][] shares = new double[vectors.size()][];
      double likelihood = expect(mixture, vectors, shares) / vectors.size();
      if (likelihood - before < LEAST_GAIN) {
        return mixture;
      }
      before = likelihood;
      mixture = maximize(vectors, shares, mixture.weights().length);
    }
    return mixture;
  }

  private Mixture start(List<double[]> vectors, RandomGenerator random) {
    List<double[]> left = new ArrayList<>(vectors);
    int count = Math.min(components, left.size());
    double[][] means = new double[count][];
    double[][] variances = new double[count][];
    for (int k = 0; k < count; k++) {
      means[k] = left.remove(random.nextInt(left.size())).clone();
      variances[k] = spread.clone();
    }
    double[] weights = new double[count];
    Arrays.fill(weights, 1.0 / count);
    return new Mixture(weights, means, variances);
  }

  /** How much each component has to do with each vector; gives the log likelihood of all. */
  private static double expect(Mixture mixture, List<double[]> vectors, double[][] shares) {
    double likelihood = 0;
    for (int n = 0; n < shares.length; n++) {
      double[] logs = mixture.logDensities(vectors.get(n));
      double sum = Mixture.logSum(logs);
      for (int k = 0; k < logs.length; k++) {
        logs[k] = Math.exp(logs[k] - sum);
      }
      shares[n] = logs;
      likelihood += sum;
    }
    return likelihood;
  }

  private Mixture maximize(List<double[]> vectors, double[][] shares, int count) {
    double[] weights = new double[count];
    double[][] means = new double[count][];
    double[][] variances = new double[count][];
    for (int k = 0; k < count; k++) {
      double total = Double.MIN_NORMAL;
      for (double[] share : shares) {
        total += share[k];
      }
      weights[k] = total / vectors.size();
      means[k] = mean(vectors, shares, k, total);
      variances[k] = variance(vectors, shares, k, total, means[k]);
    }
    return new Mixture(weights, means, variances);
  }

  private double[] mean(List<double[]> vectors, double[][] shares, int k, double total) {
    double[] mean = new double[spread.length];
    for (int n = 0; n < shares.length; n++) {
      double[] vector = vectors.get(n);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += shares[n][k] / total * vector[i];
      }
    }
    return mean;
  }

  private double[] variance(
      List<double[]> vectors, double[][] shares, int k, double total, double[] mean) {
    double[] variance = new double[spread.length];
    for (int n = 0; n < shares.length; n++) {
      double[] vector = vectors.get(n);
      for (int i = 0; i < variance.length; i++) {
        double distance = vector[i] - mean[i];
        variance[i] += shares[n][k] / total * distance * distance;
      }
    }
    for (int i = 0; i < variance.length; i++) {
      variance[i] = Math.max(variance[i], floor * spread[i]);
    }
    return variance;
  }
}
