package org.mirkit.gaussianmixture;

/**
 * Gaussians with diagonal covariances, as the density of a class; none for a class that was never
 * heard.
 *
 * @param weights of the components, with the sum 1
 * @param means a row per component
 * @param variances a row per component, all above 0
 */
record Mixture(double[] weights, double[][] means, double[][] variances) {
  private static final double LOG_2_PI = Math.log(2 * Math.PI);

  /** The logarithm of the density; minus infinity without components. */
  double logLikelihood(double[] vector) {
    return logSum(logDensities(vector));
  }

  /** The logarithm of each component's part in the density. */
  double[] logDensities(double[] vector) {
    double[] logs = new double[weights.length];
    for (int k = 0; k < logs.length; k++) {
      double sum = vector.length * LOG_2_PI;
      for (int i = 0; i < vector.length; i++) {
        double distance = vector[i] - means[k][i];
        sum += Math.log(variances[k][i]) + distance * distance / variances[k][i];
      }
      logs[k] = Math.log(weights[k]) - sum / 2;
    }
    return logs;
  }

  /** log Σ exp, without overflow. */
  static double logSum(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return largest;
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - largest);
    }
    return largest + Math.log(sum);
  }
}
