package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.TensorLayout;
import org.mirkit.models.layer.Recurrent.Cell;
import org.mirkit.models.layer.Recurrent.Output;

/** What layers compute on the engine, against sums written out in Java. */
class LayerMeaningTest {
  private static final float EXACT = 1e-5f;
  private static final FeatureMap MAP = new FeatureMap(2, 7, 9);
  private static final Sequence SEQUENCE = new Sequence(5, 9);
  private static final Vector VECTOR = new Vector(6);
  private static final FeatureMap SAMPLES = new FeatureMap(1, 1, 50);
  private static final FeatureMap CUT = new FeatureMap(1, 16, 5);

  @Test
  void context_frames_are_weighed_earliest_first_with_zeros_beyond_the_ends() {
    Dense layer = new Dense(2, 1, Activation.LINEAR);
    Sequence shape = new Sequence(1, 3);
    try (Bench bench = new Bench(layer, shape)) {
      bench.set("weight", 100, 10, 1, 0, 1, 0);
      bench.set("bias", 0, 5);
      NDArray input = bench.manager.create(new float[] {1, 2, 3}, TensorLayout.of(shape, 1));
      float[] output = bench.run(input, false).toFloatArray();
      assertArrayEquals(new float[] {12, 6, 123, 7, 230, 8}, output, EXACT);
    }
  }

  @Test
  void dense_on_a_map_hears_all_channels_and_bins_of_a_frame() {
    FeatureMap shape = new FeatureMap(2, 2, 2);
    try (Bench bench = new Bench(new Dense(1, 0, Activation.LINEAR), shape)) {
      bench.set("weight", 1000, 100, 10, 1);
      NDArray input =
          bench.manager.create(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, TensorLayout.of(shape, 1));
      assertArrayEquals(
          new float[] {1357, 2468}, bench.run(input, false).toFloatArray(), EXACT * 1000);
    }
  }

  @Test
  void dense_with_context_weighs_maps_and_sequences_alike() {
    Dense layer = new Dense(3, 2, Activation.LINEAR);
    try (Bench bench = new Bench(layer, MAP)) {
      NDArray map = bench.noise(2, MAP);
      NDArray sequence = map.reshape(2, 14, 9).transpose(0, 2, 1);
      assertArrayEquals(
          bench.run(map, false).toFloatArray(), bench.run(sequence, false).toFloatArray(), EXACT);
    }
  }

  @Test
  void an_even_kernel_has_its_odd_zero_last() {
    Conv layer = new Conv(1, List.of(1, 2), List.of(1, 1), Padding.SAME, false, Activation.LINEAR);
    FeatureMap shape = new FeatureMap(1, 1, 3);
    try (Bench bench = new Bench(layer, shape)) {
      bench.set("weight", 10, 1);
      NDArray input = bench.manager.create(new float[] {1, 2, 3}, TensorLayout.of(shape, 1));
      assertArrayEquals(new float[] {12, 23, 30}, bench.run(input, false).toFloatArray(), EXACT);
    }
  }

  @Test
  void many_to_one_is_the_last_frame_forwards_and_the_first_backwards() {
    for (Cell cell : Cell.values()) {
      Recurrent many = new Recurrent(cell, 3, 2, true, Output.SEQUENCE);
      Recurrent one = new Recurrent(cell, 3, 2, true, Output.LAST);
      try (Bench sequence = new Bench(many, SEQUENCE);
          Bench last = new Bench(one, SEQUENCE)) {
        last.copyWeights(sequence);
        NDArray input = sequence.noise(1, SEQUENCE);
        float[] all = sequence.run(input, false).toFloatArray();
        float[] expected = Arrays.copyOf(Arrays.copyOfRange(all, 8 * 6, 8 * 6 + 3), 6);
        System.arraycopy(all, 3, expected, 3, 3);
        assertArrayEquals(expected, last.run(input, false).toFloatArray());
      }
    }
  }

  @Test
  void a_plain_recurrent_cell_is_elmans_formula() {
    Recurrent layer = new Recurrent(Cell.RNN, 1, 1, false, Output.SEQUENCE);
    Sequence shape = new Sequence(1, 3);
    try (Bench bench = new Bench(layer, shape)) {
      bench.set("weight_ih_l0", 0.5f);
      bench.set("weight_hh_l0", -0.8f);
      bench.set("bias_ih_l0", 0.1f);
      bench.set("bias_hh_l0", 0.2f);
      NDArray input = bench.manager.create(new float[] {1, 2, 3}, TensorLayout.of(shape, 1));
      double first = Math.tanh(0.5 + 0.3);
      double second = Math.tanh(1 + 0.3 - 0.8 * first);
      double third = Math.tanh(1.5 + 0.3 - 0.8 * second);
      assertArrayEquals(
          new float[] {(float) first, (float) second, (float) third},
          bench.run(input, false).toFloatArray(),
          EXACT);
    }
  }

  @Test
  void batch_norm_levels_each_unit_and_remembers_with_its_momentum() {
    Vector shape = new Vector(1);
    try (Bench bench = new Bench(new BatchNorm(0.25, 1e-5), shape)) {
      NDArray input = bench.manager.create(new float[] {1, 3}, TensorLayout.of(shape, 2));
      assertArrayEquals(new float[] {-1, 1}, bench.run(input, true).toFloatArray(), 1e-4f);
      assertEquals(0.25 * 2, bench.get("running_mean")[0], EXACT);
      assertEquals(0.75 + 0.25 * 2, bench.get("running_var")[0], EXACT);
    }
  }

  @Test
  void batch_norm_says_that_it_cannot_learn_from_one_value() {
    try (Bench bench = new Bench(BatchNorm.STANDARD, VECTOR)) {
      NDArray input = bench.noise(1, VECTOR);
      ModelException e = assertThrows(ModelException.class, () -> bench.run(input, true));
      assertTrue(e.getMessage().contains("batchSize"), e.getMessage());
    }
  }
}
