package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.network.Torch;

/** Normalisation, dropout and gains against sums written out in Java. */
class NormMeaningTest {
  private static final float EXACT = 1e-5f;

  @Test
  void layer_norm_levels_the_units_of_each_frame_then_scales_and_shifts() {
    Sequence shape = new Sequence(2, 2);
    try (Bench bench = new Bench(new LayerNorm(1e-9), shape)) {
      bench.set("weight", 10, 100);
      bench.set("bias", 1, 2);
      float[] output = bench.run(bench.example(1, 3, 40, 20), false).toFloatArray();
      assertArrayEquals(new float[] {-9, 102, 11, -98}, output, 1e-3f);
    }
  }

  @Test
  void layer_norm_levels_all_channels_and_bins_of_a_frame_of_a_map() {
    FeatureMap shape = new FeatureMap(2, 2, 3);
    try (Bench map = new Bench(new LayerNorm(1e-5), shape);
        Bench sequence = new Bench(new LayerNorm(1e-5), new Sequence(4, 3))) {
      map.set("weight", 1, 2, 3, 4);
      sequence.set("weight", 1, 2, 3, 4);
      float[] values = map.noise(1, shape).toFloatArray();
      float[] ofMap = map.run(map.example(values), false).toFloatArray();
      float[] ofFrames =
          sequence.run(sequence.example(transposed(values, 4, 3)), false).toFloatArray();
      assertArrayEquals(transposed(ofFrames, 3, 4), ofMap, EXACT);
    }
  }

  private static float[] transposed(float[] values, int rows, int columns) {
    float[] turned = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[i % columns * rows + i / columns] = values[i];
    }
    return turned;
  }

  @Test
  void instance_norm_levels_each_channel_over_its_own_example() {
    FeatureMap shape = new FeatureMap(2, 1, 2);
    try (Bench bench = new Bench(new InstanceNorm(1e-9), shape)) {
      bench.set("weight", 1, 5);
      bench.set("bias", 0, 1);
      float[] output = bench.run(bench.example(1, 3, 70, 50), true).toFloatArray();
      assertArrayEquals(new float[] {-1, 1, 6, -4}, output, 1e-3f);
    }
  }

  @Test
  void instance_norm_levels_units_of_a_sequence_over_time() {
    Sequence shape = new Sequence(2, 2);
    try (Bench bench = new Bench(new InstanceNorm(1e-9), shape)) {
      float[] output = bench.run(bench.example(1, 70, 3, 50), false).toFloatArray();
      assertArrayEquals(new float[] {-1, 1, 1, -1}, output, 1e-3f);
    }
  }

  @Test
  void spatial_dropout_silences_whole_channels_and_scales_the_rest() {
    FeatureMap shape = new FeatureMap(64, 2, 3);
    float[] output = dropped(shape);
    int silent = 0;
    for (int channel = 0; channel < 64; channel++) {
      float first = output[channel * 6];
      silent += first == 0 ? 1 : 0;
      assertEquals(first == 0 ? 0 : 2, first, EXACT);
      for (int i = 0; i < 6; i++) {
        assertEquals(first, output[channel * 6 + i]);
      }
    }
    assertEquals(32, silent, 16, "about half of the channels");
  }

  @Test
  void spatial_dropout_silences_units_of_a_sequence_over_all_frames() {
    float[] output = dropped(new Sequence(64, 3));
    float[] first = Arrays.copyOf(output, 64);
    for (int frame = 1; frame < 3; frame++) {
      assertArrayEquals(first, Arrays.copyOfRange(output, frame * 64, frame * 64 + 64));
    }
  }

  private static float[] dropped(TensorShape shape) {
    float[] ones = new float[(int) shape.size()];
    Arrays.fill(ones, 1);
    try (Bench bench = new Bench(new SpatialDropout(0.5), shape)) {
      assertArrayEquals(ones, bench.run(bench.example(ones), false).toFloatArray());
      return Torch.alone(
          () -> {
            Torch.seed(1);
            return bench.run(bench.example(ones), true).toFloatArray();
          });
    }
  }

  @Test
  void squeeze_and_excite_turns_channels_by_a_sigmoid_of_their_means() {
    FeatureMap shape = new FeatureMap(2, 1, 2);
    try (Bench bench = new Bench(new SqueezeExcite(2), shape)) {
      bench.set("squeeze.weight", 1, -0.5f);
      bench.set("squeeze.bias", 0.25f);
      bench.set("excite.weight", 2, -1);
      bench.set("excite.bias", 0, 3);
      float[] output = bench.run(bench.example(1, 3, 2, 4), false).toFloatArray();
      double hidden = 2 * 1 + 3 * -0.5 + 0.25;
      float first = (float) (1 / (1 + Math.exp(-2 * hidden)));
      float second = (float) (1 / (1 + Math.exp(hidden - 3)));
      assertArrayEquals(new float[] {first, 3 * first, 2 * second, 4 * second}, output, EXACT);
    }
  }
}
