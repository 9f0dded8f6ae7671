package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.djl.nn.Parameter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.layer.Permute.MapAxis;
import org.mirkit.models.network.Weight;

/** Layers of layers, and layers that move values. */
class CompositionMeaningTest {
  private static final float EXACT = 1e-5f;

  @Test
  void a_residual_adds_its_input_before_the_nonlinearity() {
    Residual layer =
        new Residual(List.of(new Dense(2, 0, Activation.LINEAR)), true, Activation.RELU);
    try (Bench bench = new Bench(layer, new Vector(2))) {
      bench.set("1.weight", 1, 2, 3, -4);
      assertArrayEquals(
          new float[] {5 + 1, 0}, bench.run(bench.example(1, 2), false).toFloatArray(), EXACT);
    }
  }

  @Test
  void a_residual_projects_where_units_differ() {
    Residual layer =
        new Residual(List.of(new Dense(1, 0, Activation.LINEAR)), true, Activation.LINEAR);
    try (Bench bench = new Bench(layer, new Vector(2))) {
      bench.set("1.weight", 1, 10);
      bench.set("projection.weight", 100, 1000);
      bench.set("projection.bias", 0.5f);
      assertArrayEquals(
          new float[] {21 + 2100.5f}, bench.run(bench.example(1, 2), false).toFloatArray(), 1e-3f);
    }
  }

  @Test
  void a_residual_projects_strides_of_maps_and_of_sequences() {
    Residual map =
        new Residual(
            List.of(
                new Conv(1, List.of(1, 1), List.of(2, 3), Padding.SAME, false, Activation.LINEAR)),
            true,
            Activation.LINEAR);
    try (Bench bench = new Bench(map, new FeatureMap(1, 3, 4))) {
      bench.set("1.weight", 0);
      bench.set("projection.weight", 1);
      assertArrayEquals(
          new float[] {0, 3, 8, 11},
          bench.run(bench.example(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), false).toFloatArray(),
          EXACT);
    }
    Conv1d strided = new Conv1d(2, 1, 2, 1, 1, Padding.SAME, false, Activation.LINEAR);
    Residual sequence = new Residual(List.of(strided), true, Activation.LINEAR);
    assertEquals(new Sequence(2, 3), sequence.outputShape(new Sequence(2, 5)));
  }

  @Test
  void branches_are_joined_in_their_order() {
    Dense one = new Dense(1, 0, Activation.LINEAR);
    Parallel layer = new Parallel(List.of(List.of(one), List.of(), List.of(one, one)));
    Sequence shape = new Sequence(1, 2);
    try (Bench bench = new Bench(layer, shape)) {
      bench.set("1.1.weight", 10);
      bench.set("3.1.weight", 2);
      bench.set("3.2.weight", 50);
      assertArrayEquals(
          new float[] {10, 1, 100, 30, 3, 300},
          bench.run(bench.example(1, 3), false).toFloatArray(),
          EXACT);
    }
    FeatureMap map = new FeatureMap(1, 1, 2);
    try (Bench bench = new Bench(new Parallel(List.of(List.of(), List.of())), map)) {
      assertArrayEquals(
          new float[] {4, 5, 4, 5}, bench.run(bench.example(4, 5), false).toFloatArray());
    }
  }

  @Test
  void a_block_uses_its_first_layers_under_their_own_names() {
    LayerGroup layer =
        new LayerGroup(
            List.of(
                new Dense(2, 0, Activation.LINEAR),
                new Dense(1, 0, Activation.LINEAR),
                new Dense(9, 0, Activation.LINEAR)),
            Optional.of(2),
            false);
    try (Bench bench = new Bench(layer, new Vector(1))) {
      assertEquals(
          List.of("1.weight", "1.bias", "2.weight", "2.bias"),
          Weight.of(bench.block, "").stream().map(Weight::name).toList());
      bench.set("1.weight", 1, 2);
      bench.set("2.weight", 10, 100);
      assertArrayEquals(
          new float[] {630}, bench.run(bench.example(3), false).toFloatArray(), 1e-3f);
    }
  }

  @Test
  void a_frozen_block_keeps_dropout_off_and_batch_norm_at_rest_in_training() {
    LayerGroup layer =
        new LayerGroup(
            List.of(new BatchNorm(0.5, 1e-9), new Dropout(0.9), new Dense(1, 0, Activation.LINEAR)),
            Optional.empty(),
            true);
    try (Bench bench = new Bench(layer, new Vector(2))) {
      bench.set("1.running_mean", 1, 2);
      bench.set("3.weight", 1, 10);
      assertArrayEquals(
          new float[] {22}, bench.run(bench.example(3, 4), true).toFloatArray(), EXACT);
      assertArrayEquals(new float[] {1, 2}, bench.get("1.running_mean"));
      assertFalse(
          bench.block.getParameters().values().stream().anyMatch(Parameter::requiresGradient));
    }
  }

  @Test
  void reshape_reads_channel_by_channel_bin_by_bin_frame_by_frame() {
    float[] values = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    FeatureMap map = new FeatureMap(2, 3, 2);
    try (Bench bench = new Bench(new Reshape(List.of(3, 2, -1)), map)) {
      assertArrayEquals(values, bench.run(bench.example(values), false).toFloatArray());
    }
    float[] byFrame = {0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11};
    try (Bench bench = new Bench(new Reshape(List.of(3, 4)), map)) {
      assertArrayEquals(byFrame, bench.run(bench.example(values), false).toFloatArray());
    }
    try (Bench bench = new Bench(new Reshape(List.of(-1)), new Sequence(3, 4))) {
      assertArrayEquals(values, bench.run(bench.example(byFrame), false).toFloatArray());
    }
  }

  @Test
  void permute_lets_bins_go_on_as_channels() {
    Permute layer = new Permute(List.of(MapAxis.BINS, MapAxis.FRAMES, MapAxis.CHANNELS));
    FeatureMap map = new FeatureMap(2, 1, 3);
    assertEquals(new FeatureMap(1, 3, 2), layer.outputShape(map));
    try (Bench bench = new Bench(layer, map)) {
      assertArrayEquals(
          new float[] {1, 4, 2, 5, 3, 6},
          bench.run(bench.example(1, 2, 3, 4, 5, 6), false).toFloatArray());
    }
  }

  @Test
  void a_map_goes_to_a_sequence_and_back() {
    FeatureMap map = new FeatureMap(2, 3, 4);
    LayerGroup there = new LayerGroup(List.of(new ToSequence()), Optional.empty(), false);
    LayerGroup andBack =
        new LayerGroup(List.of(new ToSequence(), new ToMap(2)), Optional.empty(), false);
    assertEquals(new Sequence(6, 4), there.outputShape(map));
    assertEquals(map, andBack.outputShape(map));
    try (Bench bench = new Bench(andBack, map)) {
      float[] values = bench.noise(1, map).toFloatArray();
      assertArrayEquals(values, bench.run(bench.example(values), false).toFloatArray());
    }
  }
}
