package org.mirkit.tasks.classification.metrics;

/**
 * How well one class was found. All rates are NaN for a class that neither reference nor estimate
 * has; otherwise a rate with nothing to divide by is 0, as with scikit-learn's {@code
 * zero_division=0}.
 *
 * @param precision share of the estimates of this class that are right
 * @param recall share of the references of this class that were found
 * @param f1 harmonic mean of both
 * @param support number of references of this class
 */
record ClassRates(double precision, double recall, double f1, long support) {

  /** The rates of the class in one row and column of a confusion matrix. */
  static ClassRates of(long[][] matrix, int index) {
    long references = 0;
    long estimates = 0;
    for (int i = 0; i < matrix.length; i++) {
      references += matrix[index][i];
      estimates += matrix[i][index];
    }
    if (references + estimates == 0) {
      return new ClassRates(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    long right = matrix[index][index];
    return new ClassRates(
        share(right, estimates),
        share(right, references),
        share(2 * right, references + estimates),
        references);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Whether the class occurs at all. */
  boolean defined() {
    return !Double.isNaN(f1);
  }
}
