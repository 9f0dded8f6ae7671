package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mirkit.api.model.ReceptiveField.ALL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;

/** Multiply-adds and receptive fields, worked out by hand. */
class CostAndReachTest {
  private static final FeatureMap MAP = new FeatureMap(1, 96, 100);

  @Test
  void two_convolutions_and_pools_hear_ten_by_ten_and_step_by_four() {
    Layer conv = conv(List.of(3, 3), 1, 1);
    Layer pool = new Pool(Pooling.MAX, List.of(2, 2));
    List<LayerShape> rows = infer(MAP, conv, pool, conv, pool);
    assertEquals(new ReceptiveField(3, 3, 1, 1), rows.get(0).receptiveField());
    assertEquals(new ReceptiveField(4, 4, 2, 2), rows.get(1).receptiveField());
    assertEquals(new ReceptiveField(8, 8, 2, 2), rows.get(2).receptiveField());
    assertEquals(new ReceptiveField(10, 10, 4, 4), rows.get(3).receptiveField());
    assertEquals(8L * 96 * 100 * 9, rows.get(0).multiplyAdds());
    assertEquals(0, rows.get(1).multiplyAdds());
    assertEquals(8L * 48 * 50 * 8 * 9, rows.get(2).multiplyAdds());
  }

  @Test
  void dilation_widens_the_reach_and_costs_nothing() {
    Layer wide =
        new Conv(
            8,
            List.of(3, 2),
            List.of(2, 1),
            List.of(4, 5),
            1,
            Padding.SAME,
            true,
            false,
            Activation.RELU);
    LayerShape row = infer(MAP, wide).get(0);
    assertEquals(new ReceptiveField(9, 6, 2, 1), row.receptiveField());
    assertEquals(8L * 48 * 100 * 6, row.multiplyAdds());
  }

  @Test
  void groups_divide_the_cost() {
    FeatureMap map = new FeatureMap(8, 10, 10);
    assertEquals(8L * 100 * 9 * 8, conv(List.of(3, 3), 1, 1).multiplyAdds(map));
    assertEquals(8L * 100 * 9 * 2, conv(List.of(3, 3), 1, 4).multiplyAdds(map));
    assertEquals(8 * (9 * 2 + 1), conv(List.of(3, 3), 1, 4).parameterCount(map));
  }

  @Test
  void dense_with_context_hears_all_bins_of_its_frames_and_stacks_add_up() {
    List<LayerShape> rows =
        infer(MAP, new Dense(10, 2, Activation.RELU), new Dense(4, 1, Activation.RELU));
    assertEquals(ReceptiveField.ofFrames(5), rows.get(0).receptiveField());
    assertEquals(ReceptiveField.ofFrames(7), rows.get(1).receptiveField());
    assertEquals(10L * 96 * 5 * 100, rows.get(0).multiplyAdds());
    assertEquals(4L * 10 * 3 * 100, rows.get(1).multiplyAdds());
    assertEquals(3L * 7, new Dense(3, 0, Activation.RELU).multiplyAdds(new Vector(7)));
  }

  @Test
  void conv1d_hears_all_bins_and_steps_in_time() {
    Layer first = new Conv1d(30, 32, 4, 1, 1, Padding.VALID, false, Activation.RELU);
    Layer second = new Conv1d(6, 3, 1, 2, 3, Padding.SAME, false, Activation.RELU);
    List<LayerShape> rows = infer(MAP, first, second);
    assertEquals(new Sequence(30, 18), rows.get(0).output());
    assertEquals(new ReceptiveField(ALL, 32, 1, 4), rows.get(0).receptiveField());
    assertEquals(new ReceptiveField(ALL, 48, 1, 4), rows.get(1).receptiveField());
    assertEquals(30L * 18 * 96 * 32, rows.get(0).multiplyAdds());
    assertEquals(6L * 18 * 10 * 3, rows.get(1).multiplyAdds());
  }

  @Test
  void recurrent_layers_hear_everything() {
    Recurrent lstm = new Recurrent(Recurrent.Cell.LSTM, 5, 2, true, Recurrent.Output.SEQUENCE);
    LayerShape row = infer(new Sequence(7, 20), lstm).get(0);
    assertEquals(ReceptiveField.EVERYTHING, row.receptiveField());
    assertEquals(20L * 2 * 4 * 5 * ((7 + 5) + (10 + 5)), row.multiplyAdds());
  }

  @Test
  void global_and_adaptive_pools_hear_what_they_join() {
    assertEquals(ReceptiveField.EVERYTHING, new GlobalPool(Pooling.MAX).receptiveField(MAP));
    assertEquals(ReceptiveField.EVERYTHING, new Flatten().receptiveField(MAP));
    assertEquals(
        new ReceptiveField(24, 34, 24, 33),
        new AdaptivePool(Pooling.MAX, List.of(4, 3)).receptiveField(MAP));
    Pool overlapping = new Pool(Pooling.MAX, List.of(3, 5), Optional.of(List.of(2, 1)));
    assertEquals(new ReceptiveField(3, 5, 2, 1), overlapping.receptiveField(MAP));
  }

  @Test
  void attention_costs_the_square_of_time() {
    SelfAttention attention = new SelfAttention(2, SelfAttention.Positions.NONE, 0);
    Sequence shape = new Sequence(6, 10);
    assertEquals(10L * 4 * 36 + 2L * 100 * 6, attention.multiplyAdds(shape));
    assertEquals(4L * 36 + 4 * 6 + 2 * 6, attention.parameterCount(shape));
    AttentionPool pool = new AttentionPool(3);
    assertEquals(10L * (6 * 3 + 3 + 6), pool.multiplyAdds(shape));
    assertEquals(6L * 3 + 3 + 3, pool.parameterCount(shape));
  }

  @Test
  void a_residual_counts_its_projection_and_hears_what_its_layers_hear() {
    Residual residual =
        new Residual(
            List.of(conv(List.of(3, 3), 2, 1), conv(List.of(3, 3), 1, 1)), true, Activation.RELU);
    LayerShape row = infer(MAP, residual).get(0);
    assertEquals(new FeatureMap(8, 48, 50), row.output());
    assertEquals((8 * 9 + 8) + (8 * 8 * 9 + 8) + (8 + 8), row.parameters());
    assertEquals(8L * 48 * 50 * (9 + 8 * 9 + 1), row.multiplyAdds());
    assertEquals(new ReceptiveField(7, 7, 2, 2), row.receptiveField());
  }

  @Test
  void branches_add_up_and_the_widest_is_heard() {
    Parallel inception =
        new Parallel(
            List.of(
                List.of(conv(List.of(20, 3), 1, 1)),
                List.of(conv(List.of(3, 20), 1, 1)),
                List.of()));
    LayerShape row = infer(MAP, inception).get(0);
    assertEquals(new FeatureMap(17, 96, 100), row.output());
    assertEquals(2 * 8 * (60 + 1), row.parameters());
    assertEquals(2 * 8L * 9600 * 60, row.multiplyAdds());
    assertEquals(new ReceptiveField(20, 20, 1, 1), row.receptiveField());
  }

  @Test
  void a_frozen_block_costs_as_much_and_learns_nothing() {
    List<Layer> layers = List.of(conv(List.of(3, 3), 1, 1), new GlobalPool(Pooling.MAX));
    LayerGroup frozen = new LayerGroup(layers, Optional.of(1), true);
    LayerShape row = infer(MAP, frozen).get(0);
    assertEquals(MAP.bins(), ((FeatureMap) row.output()).bins());
    assertEquals(0, row.parameters());
    assertEquals(8L * 9600 * 9, row.multiplyAdds());
    assertEquals(new ReceptiveField(3, 3, 1, 1), row.receptiveField());
  }

  @Test
  void a_filter_bank_hears_its_kernel_and_steps_by_its_hop() {
    FilterBank bank = bank(FilterBank.Kind.GABOR);
    LayerShape row = infer(new FeatureMap(1, 1, 4096), bank).get(0);
    assertEquals(new FeatureMap(1, 40, 13), row.output());
    assertEquals(new ReceptiveField(ALL, 1024, 1, 256), row.receptiveField());
    assertEquals(2L * 40 * 1024, row.parameters());
    assertEquals(2L * 40 * 1024 * 13, row.multiplyAdds());
    FeatureMap cut = new FeatureMap(1, 512, 9);
    assertEquals(new FeatureMap(1, 40, 9), bank.outputShape(cut));
    assertEquals(ReceptiveField.ofFrames(1), bank.receptiveField(cut));
    assertEquals(2 * 40, bank(FilterBank.Kind.SINC).parameterCount(cut));
  }

  @Test
  void norms_and_gains_say_whether_they_look_beyond_their_place() {
    assertEquals(ReceptiveField.POINT, BatchNorm.STANDARD.receptiveField(MAP));
    assertEquals(ReceptiveField.ofFrames(1), LayerNorm.STANDARD.receptiveField(MAP));
    assertEquals(ReceptiveField.EVERYTHING, new InstanceNorm(1e-5).receptiveField(MAP));
    SqueezeExcite excite = new SqueezeExcite(4);
    FeatureMap channels = new FeatureMap(8, 3, 3);
    assertEquals(ReceptiveField.EVERYTHING, excite.receptiveField(channels));
    assertEquals(2 * 8 * 2 + 2 + 8, excite.parameterCount(channels));
    assertEquals(2 * 8 * 2, excite.multiplyAdds(channels));
  }

  @Test
  void moving_values_keeps_the_reach_as_far_as_axes_stay() {
    FeatureMap map = new FeatureMap(2, 6, 10);
    assertEquals(ReceptiveField.ofFrames(1), new ToSequence().receptiveField(map));
    assertEquals(ReceptiveField.ofFrames(1), new Reshape(List.of(4, 3, 10)).receptiveField(map));
    assertEquals(ReceptiveField.EVERYTHING, new Reshape(List.of(4, 30)).receptiveField(map));
    Permute binsFirst =
        new Permute(
            List.of(Permute.MapAxis.BINS, Permute.MapAxis.CHANNELS, Permute.MapAxis.FRAMES));
    assertEquals(new ReceptiveField(ALL, 1, 1, 1), binsFirst.receptiveField(map));
  }

  private static Conv conv(List<Integer> kernel, int stride, int groups) {
    return new Conv(
        8,
        kernel,
        List.of(stride, stride),
        List.of(1, 1),
        groups,
        Padding.SAME,
        true,
        false,
        Activation.RELU);
  }

  private static FilterBank bank(FilterBank.Kind kind) {
    return new FilterBank(
        kind,
        40,
        22_050,
        50,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        FilterBank.Compression.LOG);
  }

  private static List<LayerShape> infer(TensorShape input, Layer... layers) {
    return new LayerStack(List.of(layers)).infer(input);
  }

  @Test
  void a_field_beyond_all_numbers_is_everything() {
    ReceptiveField wide = new ReceptiveField(100_000, 100_000, 100_000, 100_000);
    ReceptiveField beyond = wide.then(wide).then(wide);
    assertEquals(ReceptiveField.ALL, beyond.bins());
    assertEquals(ReceptiveField.ALL, beyond.frames());
    assertEquals(ReceptiveField.ALL, beyond.frameStep());
  }
}
