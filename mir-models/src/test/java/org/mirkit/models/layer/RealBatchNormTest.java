package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.network.Torch;

/** Batch norm of examples that are filled up against the engine's own of real frames alone. */
class RealBatchNormTest {
  private static final float CLOSE = 2e-5f;

  @Test
  void frames_of_a_sequence_are_levelled_as_if_they_lay_end_to_end() {
    float[] line = {3, 8, 1, 9, 4, 5, 7, 7, 2, 6};
    try (Bench filled = bench(new Sequence(2, 3));
        Bench alone = bench(new Sequence(2, 5))) {
      float[] expected = alone.run(alone.example(line), true).toFloatArray();
      float[] two = {3, 8, 1, 9, 4, 5, 7, 7, 2, 6, 0, 0};
      float[] levelled = learn(filled, new Shape(2, 3, 2), two, 3, 2);
      assertArrayEquals(expected, Arrays.copyOf(levelled, expected.length), CLOSE);
      assertSameMemory(alone, filled);
    }
  }

  @Test
  void a_map_far_from_zero_is_levelled_as_exactly() {
    float[] line = {4003, 4008, 4001, 4009, 4004};
    try (Bench filled = bench(new FeatureMap(1, 1, 3));
        Bench alone = bench(new FeatureMap(1, 1, 5))) {
      float[] expected = alone.run(alone.example(line), true).toFloatArray();
      float[] two = {4003, 4008, 4001, 4009, 4004, 0};
      float[] levelled = learn(filled, new Shape(2, 1, 1, 3), two, 3, 2);
      assertArrayEquals(expected, Arrays.copyOf(levelled, expected.length), 1e-3f);
      assertEquals(
          alone.get("running_mean")[0], filled.get("running_mean")[0], 1e-3f, "running mean");
    }
  }

  @Test
  void a_spread_no_wider_than_epsilon_is_levelled_as_exactly() {
    float[] line = {0.003f, 0.008f, 0.001f, 0.009f, 0.004f};
    try (Bench filled = bench(new FeatureMap(1, 1, 3));
        Bench alone = bench(new FeatureMap(1, 1, 5))) {
      float[] expected = alone.run(alone.example(line), true).toFloatArray();
      float[] two = {0.003f, 0.008f, 0.001f, 0.009f, 0.004f, 0};
      float[] levelled = learn(filled, new Shape(2, 1, 1, 3), two, 3, 2);
      assertArrayEquals(expected, Arrays.copyOf(levelled, expected.length), CLOSE);
      assertSameMemory(alone, filled);
    }
  }

  @Test
  void one_real_value_is_refused_whatever_fills_it_up() {
    try (Bench bench = bench(new FeatureMap(1, 1, 3))) {
      float[] one = {5, 0, 0};
      ModelException e =
          assertThrows(ModelException.class, () -> learn(bench, new Shape(1, 1, 1, 3), one, 1));
      assertEquals(
          "batch norm cannot learn from one value per channel; use a batchSize and a training set of at least 2 examples",
          e.getMessage());
    }
  }

  private static Bench bench(TensorShape shape) {
    Bench bench = new Bench(BatchNorm.STANDARD, shape);
    int channels = bench.get("bias").length;
    bench.set("running_var", channels == 1 ? new float[] {3} : new float[] {3, 0.5f});
    bench.set("weight", channels == 1 ? new float[] {2} : new float[] {2, -1});
    return bench;
  }

  private static float[] learn(Bench bench, Shape shape, float[] values, int... counts) {
    return Torch.withoutGradients(
        () -> {
          NDArray batch = bench.manager.create(values, shape);
          int frames = (int) shape.get(shape.dimension() == 3 ? 1 : 3);
          return bench
              .block
              .forward(
                  new ParameterStore(bench.manager, false),
                  new NDList(batch),
                  true,
                  RealFrames.of(frames, counts).asParams())
              .singletonOrThrow()
              .toFloatArray();
        });
  }

  private static void assertSameMemory(Bench expected, Bench found) {
    for (String name : new String[] {"running_mean", "running_var"}) {
      assertArrayEquals(expected.get(name), found.get(name), CLOSE, name);
    }
  }
}
