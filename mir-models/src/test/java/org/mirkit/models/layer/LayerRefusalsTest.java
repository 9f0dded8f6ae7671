package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;

/** What layers say when they cannot do what was asked for. */
class LayerRefusalsTest {
  private static final FeatureMap MAP = new FeatureMap(3, 12, 16);

  @Test
  void channels_that_groups_do_not_divide() {
    Conv conv =
        new Conv(
            4,
            List.of(3, 3),
            List.of(1, 1),
            List.of(1, 1),
            2,
            Padding.SAME,
            true,
            false,
            Activation.RELU);
    assertEquals(
        "3 channels cannot be divided into 2 groups; use a divisor of 3", refusal(conv, MAP));
    ConfigException e =
        refused(() -> new Conv1d(5, 3, 1, 1, 2, Padding.SAME, false, Activation.RELU));
    assertEquals("groups", e.parameter().orElseThrow());
  }

  @Test
  void a_dilated_kernel_that_does_not_fit() {
    Conv1d conv = new Conv1d(4, 5, 1, 4, 1, Padding.VALID, false, Activation.RELU);
    assertEquals(
        "kernel of 17 frames on 16 frames; use at most 16, or padding same", refusal(conv, MAP));
  }

  @Test
  void a_layer_inside_a_layer_is_named_on_the_way() {
    Residual residual = new Residual(List.of(pool(2), pool(2), pool(9)), true, Activation.RELU);
    ModelException e =
        assertThrows(ModelException.class, () -> new LayerStack(List.of(residual)).infer(MAP));
    assertEquals(
        "layer 1 (residual (max pool 2×1 → max pool 2×1 → max pool 9×1), relu) cannot take 3 × 12 × 16:"
            + " layer 3 (max pool 9×1) cannot take 3 × 3 × 16:"
            + " pool of 9 bins on 3 bins; use at most 3",
        e.getMessage());
  }

  @Test
  void a_residual_that_cannot_be_added() {
    Residual flat = new Residual(List.of(new Flatten()), true, Activation.RELU);
    assertEquals(
        "its layers give 576, which cannot be added to 3 × 12 × 16; keep padding same and the kind of shape",
        refusal(flat, MAP));
    Residual plain = new Residual(List.of(pool(2)), false, Activation.RELU);
    assertTrue(refusal(plain, MAP).contains("projection true"));
  }

  @Test
  void branches_that_cannot_be_joined() {
    Parallel unlike = new Parallel(List.of(List.of(pool(2)), List.of(pool(3))));
    assertTrue(
        refusal(unlike, MAP)
            .startsWith(
                "branch 1 gives 3 × 6 × 16 and branch 2 3 × 4 × 16, which cannot be joined"));
    Parallel inside = new Parallel(List.of(List.of(), List.of(pool(13))));
    assertTrue(refusal(inside, MAP).startsWith("branch 2: layer 1 (max pool 13×1) cannot take"));
    assertEquals(
        "branches", refused(() -> new Parallel(List.of(List.of()))).parameter().orElseThrow());
  }

  @Test
  void a_block_of_nothing_or_of_more_than_there_is() {
    ConfigException nothing = refused(() -> new LayerGroup(List.of(), Optional.empty(), false));
    assertEquals("layers", nothing.parameter().orElseThrow());
    ConfigException more = refused(() -> new LayerGroup(List.of(pool(2)), Optional.of(2), false));
    assertTrue(more.getMessage().contains("at most 1"), more.getMessage());
  }

  @Test
  void a_layer_inside_that_means_nothing_to_the_engine() {
    record Silent() implements Layer {
      @Override
      public TensorShape outputShape(TensorShape input) {
        return input;
      }

      @Override
      public long parameterCount(TensorShape input) {
        return 0;
      }

      @Override
      public String describe() {
        return "silent";
      }
    }
    LayerGroup block = new LayerGroup(List.of(new Silent()), Optional.empty(), false);
    assertTrue(refusal(block, MAP).startsWith("silent inside means nothing to the engine"));
  }

  @Test
  void units_that_heads_cannot_share() {
    SelfAttention attention = new SelfAttention(4, SelfAttention.Positions.NONE, 0);
    assertEquals(
        "6 units cannot be shared by 4 heads; use a divisor of 6, or a dense layer before",
        refusal(attention, new Sequence(6, 3)));
  }

  @Test
  void values_that_do_not_fill_a_shape() {
    assertEquals(
        "576 values do not fill [5, -1]; use sides whose product is 576, or -1 for one of them",
        refusal(new Reshape(List.of(5, -1)), MAP));
    int vast = Integer.MAX_VALUE;
    assertTrue(refusal(new Reshape(List.of(vast, vast, vast)), MAP).contains("do not fill"));
    FeatureMap all = new FeatureMap(10_000, 10_000, 10_000);
    assertTrue(refusal(new Reshape(List.of(-1)), all).contains("do not fill"));
    for (List<Integer> shape :
        List.of(List.<Integer>of(), List.of(-1, -1), List.of(0), List.of(1, 1, 1, 1))) {
      assertEquals("shape", refused(() -> new Reshape(shape)).parameter().orElseThrow());
    }
    Permute.MapAxis bins = Permute.MapAxis.BINS;
    assertEquals(
        "axes", refused(() -> new Permute(List.of(bins, bins, bins))).parameter().orElseThrow());
  }

  @Test
  void dropout_between_layers_where_there_is_one() {
    ConfigException e =
        refused(
            () -> new Recurrent(Recurrent.Cell.GRU, 4, 1, 0.5, false, Recurrent.Output.SEQUENCE));
    assertEquals("dropout", e.parameter().orElseThrow());
  }

  @Test
  void a_filter_bank_beyond_its_sound() {
    assertEquals("fmaxHz", refused(() -> bank(50, 5000, null)).parameter().orElseThrow());
    assertEquals("fminHz", refused(() -> bank(900, 800, null)).parameter().orElseThrow());
    assertTrue(refusal(bank(50, 4000, null), MAP).contains("put it first"));
    assertEquals(
        "100 samples are shorter than a filter of 1024; use kernelSamples of at most 100 or longer excerpts",
        refusal(bank(50, 4000, null), new FeatureMap(1, 1, 100)));
    assertTrue(
        refusal(bank(50, 4000, 512), new FeatureMap(1, 1024, 9)).contains("leave out kernel"));
  }

  @Test
  void layers_that_have_nothing_to_do_in_a_vector() {
    Vector vector = new Vector(4);
    assertTrue(refusal(new SpatialDropout(0.1), vector).contains("use dropout"));
    assertTrue(refusal(new InstanceNorm(1e-5), vector).contains("use layer-norm"));
    assertTrue(refusal(LayerNorm.STANDARD, new Vector(1)).contains("use batch-norm"));
    assertTrue(refusal(new SqueezeExcite(2), vector).contains("before flatten"));
  }

  private static Pool pool(int bins) {
    return new Pool(Pooling.MAX, List.of(bins, 1));
  }

  private static FilterBank bank(double fminHz, double fmaxHz, @Nullable Integer kernel) {
    return new FilterBank(
        FilterBank.Kind.GABOR,
        8,
        8000,
        fminHz,
        Optional.of(fmaxHz),
        Optional.ofNullable(kernel),
        Optional.empty(),
        true,
        FilterBank.Compression.LOG);
  }

  private static String refusal(Layer layer, TensorShape input) {
    return assertThrows(ModelException.class, () -> layer.outputShape(input)).getMessage();
  }

  private static ConfigException refused(Executable making) {
    return assertThrows(ConfigException.class, making);
  }
}
