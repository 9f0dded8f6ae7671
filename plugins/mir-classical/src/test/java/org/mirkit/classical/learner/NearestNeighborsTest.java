package org.mirkit.classical.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;

class NearestNeighborsTest {
  private static final Samples SAMPLES =
      new Samples(
          new double[][] {{0, 1}, {0, 3}, {9, 9}, {5, 5.5}, {5, 0}}, new int[] {0, 0, 0, 2, 2}, 4);

  @Test
  void probabilities_are_shares_of_votes_and_0_for_a_class_never_seen() {
    Classifier classifier = new NearestNeighbors(3, VectorDistance.EUCLIDEAN).learn(SAMPLES, 0);
    assertArrayEquals(
        new double[] {2 / 3.0, 0, 1 / 3.0, 0}, classifier.probabilities(new double[] {0, 2}), 1e-9);
  }

  @Test
  void the_angle_alone_counts_for_cosine() {
    Classifier classifier = new NearestNeighbors(1, VectorDistance.COSINE).learn(SAMPLES, 0);
    assertArrayEquals(
        new double[] {1, 0, 0, 0}, classifier.probabilities(new double[] {0.1, 0.1}), 1e-9);
    assertArrayEquals(
        new double[] {0, 0, 1, 0}, classifier.probabilities(new double[] {99, 1}), 1e-9);
  }

  @Test
  void more_neighbours_than_examples_are_refused_with_what_would_do() {
    var learner = new NearestNeighbors(6, VectorDistance.MANHATTAN);
    var error = assertThrows(ModelException.class, () -> learner.learn(SAMPLES, 0));
    assertTrue(error.getMessage().contains("set neighbors to 5"), error.getMessage());
  }
}
