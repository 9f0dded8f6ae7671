package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;

/** Convolution and pooling against sums written out as PyTorch defines them. */
class ConvolutionMeaningTest {
  private static final float EXACT = 1e-5f;

  @ParameterizedTest
  @CsvSource({"1,1,1", "2,1,1", "1,3,1", "2,2,2", "3,1,4"})
  void conv_is_the_sum_over_its_group_and_its_dilated_kernel(int stride, int dilation, int groups) {
    FeatureMap shape = new FeatureMap(4, 9, 11);
    Conv layer =
        new Conv(
            8,
            List.of(3, 2),
            List.of(stride, 1),
            List.of(1, dilation),
            groups,
            Padding.VALID,
            true,
            false,
            Activation.LINEAR);
    FeatureMap output = layer.outputShape(shape);
    try (Bench bench = new Bench(layer, shape)) {
      float[] x = bench.noise(1, shape).toFloatArray();
      float[] actual = bench.run(bench.example(x), false).toFloatArray();
      assertArrayEquals(convolved(layer, x, shape, output, bench.get("weight")), actual, EXACT);
    }
  }

  private static float[] convolved(
      Conv layer, float[] x, FeatureMap in, FeatureMap out, float[] weight) {
    int heard = in.channels() / layer.groups();
    int filtersPerGroup = layer.filters() / layer.groups();
    int rows = layer.window().bins();
    int columns = layer.window().frames();
    float[] sums = new float[(int) out.size()];
    for (int i = 0; i < sums.length; i++) {
      int filter = i / (out.bins() * out.frames());
      int bin = i / out.frames() % out.bins();
      int frame = i % out.frames();
      for (int w = 0; w < heard * rows * columns; w++) {
        int channel = filter / filtersPerGroup * heard + w / (rows * columns);
        int atBin = bin * layer.stride().get(0) + w / columns % rows * layer.dilation().get(0);
        int atFrame = frame * layer.stride().get(1) + w % columns * layer.dilation().get(1);
        sums[i] +=
            weight[filter * heard * rows * columns + w]
                * x[(channel * in.bins() + atBin) * in.frames() + atFrame];
      }
    }
    return sums;
  }

  @Test
  void conv1d_weighs_frames_earliest_first_and_pads_both_ends() {
    Conv1d layer = new Conv1d(1, 3, 1, 1, 1, Padding.SAME, false, Activation.LINEAR);
    Sequence shape = new Sequence(1, 3);
    try (Bench bench = new Bench(layer, shape)) {
      bench.set("weight", 100, 10, 1);
      bench.set("bias", 0.5f);
      float[] output = bench.run(bench.example(1, 2, 3), false).toFloatArray();
      assertArrayEquals(new float[] {12.5f, 123.5f, 230.5f}, output, EXACT);
    }
  }

  @Test
  void dilated_conv1d_skips_frames() {
    Conv1d layer = new Conv1d(1, 2, 2, 3, 1, Padding.VALID, false, Activation.LINEAR);
    Sequence shape = new Sequence(1, 6);
    try (Bench bench = new Bench(layer, shape)) {
      bench.set("weight", 10, 1);
      float[] output = bench.run(bench.example(1, 2, 3, 4, 5, 6), false).toFloatArray();
      assertArrayEquals(new float[] {14, 36}, output, EXACT);
    }
  }

  @Test
  void conv1d_hears_all_bins_of_a_map_as_dense_with_context_does() {
    FeatureMap shape = new FeatureMap(2, 3, 5);
    Conv1d conv = new Conv1d(4, 3, 1, 1, 1, Padding.SAME, false, Activation.TANH);
    Dense dense = new Dense(4, 1, Activation.TANH);
    try (Bench one = new Bench(conv, shape);
        Bench other = new Bench(dense, shape)) {
      float[] input = one.noise(1, shape).toFloatArray();
      assertArrayEquals(
          other.run(other.example(input), false).toFloatArray(),
          one.run(one.example(input), false).toFloatArray(),
          EXACT);
    }
  }

  @Test
  void softmax_shares_out_channels_of_a_map_and_units_of_a_frame() {
    FeatureMap map = new FeatureMap(2, 1, 2);
    try (Bench bench = new Bench(new ActivationLayer(Activation.SOFTMAX), map)) {
      float[] output = bench.run(bench.example(0, 1, (float) Math.log(3), 1), false).toFloatArray();
      assertArrayEquals(new float[] {0.25f, 0.5f, 0.75f, 0.5f}, output, EXACT);
    }
    Sequence sequence = new Sequence(2, 1);
    try (Bench bench = new Bench(new ActivationLayer(Activation.SOFTMAX), sequence)) {
      float[] output = bench.run(bench.example(0, (float) Math.log(4)), false).toFloatArray();
      assertArrayEquals(new float[] {0.2f, 0.8f}, output, EXACT);
    }
  }

  @Test
  void overlapping_patches_step_by_the_stride() {
    FeatureMap shape = new FeatureMap(1, 1, 6);
    Optional<List<Integer>> stride = Optional.of(List.of(1, 2));
    try (Bench bench = new Bench(new Pool(Pooling.MAX, List.of(1, 3), stride), shape)) {
      float[] output = bench.run(bench.example(5, 1, 2, 0, 9, 8), false).toFloatArray();
      assertArrayEquals(new float[] {5, 9}, output);
    }
    try (Bench bench = new Bench(new Pool(Pooling.AVERAGE, List.of(1, 3), stride), shape)) {
      float[] output = bench.run(bench.example(5, 1, 3, 0, 9, 8), false).toFloatArray();
      assertArrayEquals(new float[] {3, 4}, output, EXACT);
    }
  }

  @Test
  void adaptive_patches_overlap_where_they_do_not_divide_the_map() {
    FeatureMap shape = new FeatureMap(1, 1, 5);
    try (Bench bench = new Bench(new AdaptivePool(Pooling.AVERAGE, List.of(1, 3)), shape)) {
      float[] output = bench.run(bench.example(1, 3, 5, 10, 20), false).toFloatArray();
      assertArrayEquals(new float[] {2, 6, 15}, output, EXACT);
    }
    try (Bench bench = new Bench(new AdaptivePool(Pooling.MAX, List.of(1, 2)), shape)) {
      float[] output = bench.run(bench.example(1, 3, 5, 10, 20), false).toFloatArray();
      assertArrayEquals(new float[] {5, 20}, output, EXACT);
    }
  }
}
