package org.mirkit.classical.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private static final Samples SAMPLES =
      new Samples(
          new double[][] {
            {0, 0}, {1, 0.5}, {2, 1}, {0.5, 2}, {3, 3}, {2.5, 1.5}, {4, 2}, {1.5, 3.5}
          },
          new int[] {0, 0, 0, 0, 1, 1, 1, 1},
          2);

  /**
   * From scikit-learn 1.9.1: {@code LogisticRegression(solver="liblinear", C=1, tol=1e-10)}, which
   * shrinks the bias too. Ours stops at a tolerance of 1e-4.
   */
  @Test
  void probabilities_are_those_of_scikit_learn() {
    Classifier classifier = new LogisticRegression(1).learn(SAMPLES, 0);
    assertEquals(0.4776226319120755, probability(classifier, 1, 1), 1e-4);
    assertEquals(0.6768500820102515, probability(classifier, 2, 2), 1e-4);
    assertEquals(0.6954079729795479, probability(classifier, 3, 1), 1e-4);
  }

  @Test
  void variance_is_that_behind_scikit_learns_gamma_scale() {
    assertEquals(0.35555555555555557, 1 / (2 * SAMPLES.variance()), 1e-12);
  }

  private static double probability(Classifier classifier, double... vector) {
    return classifier.probabilities(vector)[1];
  }
}
