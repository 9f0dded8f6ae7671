package org.mirkit.classical.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Exclusive or: four clouds, of which those across from each other are of one class. */
class NonlinearTest {
  private static final Samples TRAINING = clouds(1);
  private static final Samples TEST = clouds(2);

  @Test
  void an_rbf_kernel_hears_what_a_linear_one_cannot() {
    assertTrue(accuracy(new SupportVectorMachine(Kernel.RBF, 1, Optional.empty())) > 0.95);
    assertTrue(accuracy(new SupportVectorMachine(Kernel.LINEAR, 1, Optional.empty())) < 0.8);
  }

  @Test
  void a_forest_hears_it_too() {
    assertTrue(accuracy(new RandomForest(25, 1, Optional.of(0.5))) > 0.95);
  }

  @Test
  void a_forest_answers_in_shares_of_its_trees_and_grows_from_its_seed() {
    RandomForest forest = new RandomForest(10, 1, Optional.of(0.5));
    double[] edge = {0.05, 0.02};
    double[] answer = forest.learn(TRAINING, 3).probabilities(edge);
    assertEquals(Math.rint(10 * answer[0]), 10 * answer[0], 1e-9);
    assertArrayEquals(answer, forest.learn(TRAINING, 3).probabilities(edge));
    assertNotEquals(allOf(forest.learn(TRAINING, 3)), allOf(forest.learn(TRAINING, 4)));
  }

  private static String allOf(Classifier classifier) {
    return Arrays.toString(
        Arrays.stream(TEST.vectors()).map(v -> classifier.probabilities(v)[0]).toArray());
  }

  private static double accuracy(Learner learner) {
    Classifier classifier = learner.learn(TRAINING, 7);
    int right = 0;
    for (int i = 0; i < TEST.size(); i++) {
      double[] probabilities = classifier.probabilities(TEST.vectors()[i]);
      right += probabilities[TEST.labels()[i]] > 0.5 ? 1 : 0;
    }
    return (double) right / TEST.size();
  }

  private static Samples clouds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] vectors = new double[100][];
    int[] labels = new int[vectors.length];
    for (int i = 0; i < vectors.length; i++) {
      int x = i & 1;
      int y = i >> 1 & 1;
      vectors[i] =
          new double[] {
            2 * x - 1 + 0.3 * random.nextGaussian(), 2 * y - 1 + 0.3 * random.nextGaussian()
          };
      labels[i] = x ^ y;
    }
    return new Samples(vectors, labels, 2);
  }
}
