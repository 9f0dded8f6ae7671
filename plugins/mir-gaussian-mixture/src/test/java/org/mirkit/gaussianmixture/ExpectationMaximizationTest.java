package org.mirkit.gaussianmixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExpectationMaximizationTest {
  private static final double[] SPREAD = {4, 4};

  private static ExpectationMaximization fitting(int components, int iterations) {
    return new ExpectationMaximization(components, iterations, SPREAD, 1e-3);
  }

  /** A third of them around (−2, 0) with deviation 0.5, two thirds around (2, 1) with 1. */
  private static List<double[]> twoHeaps(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[]> vectors = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      boolean small = i % 3 == 0;
      double deviation = small ? 0.5 : 1;
      double x = (small ? -2 : 2) + deviation * random.nextGaussian();
      double y = (small ? 0 : 1) + deviation * random.nextGaussian();
      vectors.add(new double[] {x, y});
    }
    return vectors;
  }

  @Test
  void two_heaps_are_found_with_their_weights_means_and_variances() {
    Mixture found = fitting(2, 200).fit(twoHeaps(1), new SplittableRandom(3));
    int small = found.means()[0][0] < 0 ? 0 : 1;
    assertEquals(1 / 3.0, found.weights()[small], 0.02);
    assertArrayEquals(new double[] {-2, 0}, found.means()[small], 0.1);
    assertArrayEquals(new double[] {2, 1}, found.means()[1 - small], 0.1);
    assertArrayEquals(new double[] {0.25, 0.25}, found.variances()[small], 0.05);
    assertArrayEquals(new double[] {1, 1}, found.variances()[1 - small], 0.1);
  }

  @Property(tries = 20)
  void likelihood_never_falls_from_one_iteration_to_the_next(@ForAll long seed) {
    List<double[]> vectors = twoHeaps(seed).subList(0, 60);
    double before = Double.NEGATIVE_INFINITY;
    for (int iterations = 1; iterations < 12; iterations++) {
      Mixture mixture = fitting(3, iterations).fit(vectors, new SplittableRandom(seed));
      double now = vectors.stream().mapToDouble(mixture::logLikelihood).sum();
      assertTrue(now >= before - 1e-6, "%s after %s".formatted(now, before));
      before = now;
    }
  }

  @Test
  void one_Gaussian_has_mean_and_variance_of_the_vectors() {
    List<double[]> vectors = List.of(new double[] {0, 2}, new double[] {4, 2});
    Mixture found = fitting(1, 10).fit(vectors, new SplittableRandom(1));
    assertArrayEquals(new double[] {2, 2}, found.means()[0], 1e-9);
    assertArrayEquals(
        new double[] {4, 0.004}, found.variances()[0], 1e-9, "the second at its floor");
    // Two Gaussians of one dimension each, at their centres' distances of 1 deviation and 0.
    double expected = -0.5 * (2 * Math.log(2 * Math.PI) + Math.log(4) + 1 + Math.log(0.004));
    assertEquals(expected, found.logLikelihood(vectors.get(0)), 1e-9);
  }

  @Test
  void there_are_no_more_components_than_vectors() {
    List<double[]> vectors = List.of(new double[] {0, 2}, new double[] {4, 2});
    assertEquals(2, fitting(5, 10).fit(vectors, new SplittableRandom(1)).weights().length);
    assertEquals(0, fitting(5, 10).fit(List.of(), new SplittableRandom(1)).weights().length);
  }

  @Test
  void vector_far_from_everything_is_unlikely_and_no_fault() {
    Mixture found = fitting(2, 10).fit(twoHeaps(1), new SplittableRandom(3));
    double[] far = new double[2];
    Arrays.fill(far, 1e6);
    assertTrue(Double.isFinite(found.logLikelihood(far)));
  }
}
