package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.models.engine.DjlOptimizer;
import org.mirkit.models.network.Torch;

/** Ten steps down a bowl, against the papers' formulas in double precision. */
class OptimizerTest {
  private static final int STEPS = 10;
  private static final float[] START = {1, -2, 0.5f};
  private static final double[] STEEPNESS = {1, 3, 0.2};
  private static final float CLOSE = 1e-5f;

  @Test
  void adam_follows_its_algorithm_with_decoupled_decay() {
    double rate = 0.05;
    double decay = 0.1;
    double[] weight = start();
    double[] mean = new double[3];
    double[] square = new double[3];
    for (int step = 1; step <= STEPS; step++) {
      for (int i = 0; i < 3; i++) {
        double gradient = STEEPNESS[i] * weight[i];
        mean[i] = 0.9 * mean[i] + 0.1 * gradient;
        square[i] = 0.99 * square[i] + 0.01 * gradient * gradient;
        double m = mean[i] / (1 - Math.pow(0.9, step));
        double v = square[i] / (1 - Math.pow(0.99, step));
        weight[i] -= rate * decay * weight[i];
        weight[i] -= rate * m / (Math.sqrt(v) + 1e-8);
      }
    }
    assertArrayEquals(floats(weight), run(new Adam(rate, 0.9, 0.99, 1e-8, decay)), CLOSE);
  }

  @Test
  void sgd_follows_its_formula_with_every_momentum() {
    for (boolean nesterov : new boolean[] {false, true}) {
      double[] weight = start();
      double[] velocity = new double[3];
      for (int step = 1; step <= STEPS; step++) {
        for (int i = 0; i < 3; i++) {
          double gradient = STEEPNESS[i] * weight[i] + 0.1 * weight[i];
          velocity[i] = 0.8 * velocity[i] + gradient;
          weight[i] -= 0.05 * (nesterov ? gradient + 0.8 * velocity[i] : velocity[i]);
        }
      }
      assertArrayEquals(floats(weight), run(new Sgd(0.05, 0.8, nesterov, 0.1)), CLOSE);
    }
  }

  @Test
  void sgd_without_momentum_remembers_nothing() {
    assertEquals(0, new Sgd(0.1, 0, false, 0).memories());
    float[] expected = new float[3];
    for (int i = 0; i < 3; i++) {
      expected[i] = (float) (START[i] * Math.pow(1 - 0.1 * STEEPNESS[i], STEPS));
    }
    assertArrayEquals(expected, run(new Sgd(0.1, 0, false, 0)), CLOSE);
  }

  @Test
  void nesterov_without_momentum_is_a_mistake_in_the_parameter() {
    ConfigException e = assertThrows(ConfigException.class, () -> new Sgd(0.1, 0, true, 0));
    assertEquals("nesterov", e.parameter().orElseThrow());
  }

  private static float[] run(DjlOptimizer optimizer) {
    return Torch.withoutGradients(
        () -> {
          try (NDManager manager = Torch.engine().newBaseManager()) {
            NDArray weight = manager.create(START.clone(), new Shape(3)).duplicate();
            NDArray steepness = manager.create(floats(STEEPNESS), new Shape(3));
            List<NDArray> memory = new ArrayList<>();
            for (int i = 0; i < optimizer.memories(); i++) {
              memory.add(manager.zeros(new Shape(3)));
            }
            for (int step = 1; step <= STEPS; step++) {
              optimizer.update(weight, weight.mul(steepness), memory, step);
            }
            return weight.toFloatArray();
          }
        });
  }

  private static double[] start() {
    return new double[] {START[0], START[1], START[2]};
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
