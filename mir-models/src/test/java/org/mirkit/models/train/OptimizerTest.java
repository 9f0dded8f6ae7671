package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mirkit.api.ConfigException;
import org.mirkit.models.engine.DjlOptimizer;
import org.mirkit.models.network.Torch;

/** Six steps down a bowl, against PyTorch's own optimizers step by step. */
class OptimizerTest {
  private static final float[] START = {1, -2, 0.5f};
  private static final float[] STEEPNESS = {1, 3, 0.2f};
  private static final float CLOSE = 2e-6f;
  private static final double RATE = 0.05;

  private static final Map<String, DjlOptimizer> OPTIMIZERS =
      Map.ofEntries(
          Map.entry("sgd", new Sgd(RATE, 0, false, 0)),
          Map.entry("sgd-momentum-decay", new Sgd(RATE, 0.8, false, 0.1)),
          Map.entry("sgd-nesterov-decay", new Sgd(RATE, 0.8, true, 0.1)),
          Map.entry("adam", new Adam(RATE, 0.9, 0.99, 1e-8, 0)),
          Map.entry("adam-decay", new Adam(RATE, 0.9, 0.99, 1e-8, 0.1)),
          Map.entry("adamw", new AdamW(RATE, 0.9, 0.99, 1e-8, 0.1)),
          Map.entry("rmsprop", new RmsProp(RATE, 0.9, 1e-8, 0, false, 0)),
          Map.entry("rmsprop-momentum-decay", new RmsProp(RATE, 0.9, 1e-8, 0.5, false, 0.1)),
          Map.entry("rmsprop-centered-momentum", new RmsProp(RATE, 0.9, 1e-8, 0.5, true, 0)),
          Map.entry("adagrad", new Adagrad(RATE, 0, 1e-10, 0)),
          Map.entry("adagrad-decays", new Adagrad(RATE, 0.1, 1e-10, 0.1)));

  @TestFactory
  List<DynamicTest> every_optimizer_follows_PyTorch_step_by_step() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Map<String, List<float[]>> golden = golden();
    assertEquals(OPTIMIZERS.keySet(), golden.keySet());
    golden.forEach(
        (name, expected) ->
            tests.add(
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<float[]> found =
                          run(OPTIMIZERS.get(name), OPTIMIZERS.get(name).learningRate());
                      for (int step = 0; step < expected.size(); step++) {
                        assertArrayEquals(
                            expected.get(step), found.get(step), CLOSE, "step " + (step + 1));
                      }
                    })));
    return tests;
  }

  @Test
  void the_rate_of_the_step_counts_and_not_the_optimizers_own() {
    OPTIMIZERS.forEach(
        (name, optimizer) ->
            assertArrayEquals(START, run(optimizer, 0).get(0), 0, name + " at a rate of 0"));
  }

  @Test
  void sgd_without_momentum_remembers_nothing() {
    assertEquals(0, new Sgd(0.1, 0, false, 0).memories());
  }

  @Test
  void nesterov_without_momentum_is_a_mistake_in_the_parameter() {
    ConfigException e = assertThrows(ConfigException.class, () -> new Sgd(0.1, 0, true, 0));
    assertEquals("nesterov", e.parameter().orElseThrow());
  }

  private static Map<String, List<float[]>> golden() throws IOException {
    Map<String, List<float[]>> golden = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OptimizerTest.class.getResourceAsStream("optimizers.csv")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split(",");
        float[] weights = new float[START.length];
        for (int i = 0; i < weights.length; i++) {
          weights[i] = Float.parseFloat(cells[2 + i]);
        }
        golden.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(weights);
      }
    }
    return golden;
  }

  private static List<float[]> run(DjlOptimizer optimizer, double rate) {
    return Torch.withoutGradients(
        () -> {
          try (NDManager manager = Torch.engine().newBaseManager()) {
            NDArray weight = manager.create(START.clone(), new Shape(3)).duplicate();
            NDArray steepness = manager.create(STEEPNESS.clone(), new Shape(3));
            List<NDArray> memory = new ArrayList<>();
            for (int i = 0; i < optimizer.memories(); i++) {
              memory.add(manager.zeros(new Shape(3)));
            }
            List<float[]> path = new ArrayList<>();
            for (int step = 1; step <= 6; step++) {
              optimizer.update(weight, weight.mul(steepness), memory, rate, step);
              path.add(weight.toFloatArray());
            }
            return path;
          }
        });
  }
}
