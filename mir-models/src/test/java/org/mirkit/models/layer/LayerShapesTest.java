package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;

class LayerShapesTest {
  private static final FeatureMap MAP = new FeatureMap(2, 12, 16);

  private static Conv conv(Padding padding, int bins, int frames, int stride) {
    return new Conv(
        8, List.of(bins, frames), List.of(stride, stride), padding, false, Activation.RELU);
  }

  @Test
  void dense_hears_frames_of_a_map_with_their_neighbours() {
    Dense dense = new Dense(10, 2, Activation.RELU);
    assertEquals(new Sequence(10, 16), dense.outputShape(MAP));
    assertEquals(10 * (24 * 5 + 1), dense.parameterCount(MAP));
    assertEquals("dense 10, context ±2, relu", dense.describe());
  }

  @Test
  void dense_with_context_refuses_a_vector() {
    String message = refusal(new Dense(10, 2, Activation.RELU), new Vector(5));
    assertEquals("context of 2 frames on a vector, which has no frames; use context 0", message);
  }

  @Test
  void conv_same_keeps_the_map_and_valid_trims_it() {
    assertEquals(new FeatureMap(8, 12, 16), conv(Padding.SAME, 3, 4, 1).outputShape(MAP));
    assertEquals(new FeatureMap(8, 10, 13), conv(Padding.VALID, 3, 4, 1).outputShape(MAP));
    assertEquals(new FeatureMap(8, 6, 8), conv(Padding.SAME, 3, 3, 2).outputShape(MAP));
    assertEquals("conv 8@3×4, stride 2×2, valid, relu", conv(Padding.VALID, 3, 4, 2).describe());
  }

  @Test
  void a_kernel_larger_than_the_map_is_refused_with_what_would_do() {
    String message = refusal(conv(Padding.VALID, 5, 3, 1), new FeatureMap(1, 3, 9));
    assertEquals("kernel of 5 bins on 3 bins; use at most 3, or padding same", message);
  }

  @Test
  void a_pool_larger_than_the_map_is_refused_with_what_would_do() {
    String message = refusal(new Pool(Pooling.MAX, List.of(2, 20)), MAP);
    assertEquals("pool of 20 frames on 16 frames; use at most 16", message);
  }

  @Test
  void a_kernel_that_is_not_two_numbers_is_a_mistake_in_the_parameter() {
    ConfigException e =
        assertThrows(
            ConfigException.class,
            () -> new Conv(8, List.of(3), List.of(1, 1), Padding.SAME, false, Activation.RELU));
    assertEquals("kernel", e.parameter().orElseThrow());
    assertTrue(e.getMessage().contains("[3]"), e.getMessage());
  }

  @Test
  void layers_for_maps_refuse_sequences_and_vectors() {
    for (Layer layer : List.of(conv(Padding.SAME, 3, 3, 1), new Pool(Pooling.MAX, List.of(2, 2)))) {
      assertTrue(refusal(layer, new Sequence(4, 9)).contains("needs a map"));
      assertTrue(refusal(layer, new Vector(4)).contains("needs a map"));
    }
  }

  @Test
  void recurrent_gives_a_sequence_or_a_vector_and_joins_directions() {
    Recurrent many = new Recurrent(Recurrent.Cell.GRU, 5, 2, true, Recurrent.Output.SEQUENCE);
    assertEquals(new Sequence(10, 16), many.outputShape(MAP));
    assertEquals(2 * 3 * 5 * (24 + 5 + 2) + 2 * 3 * 5 * (10 + 5 + 2), many.parameterCount(MAP));
    Recurrent one = new Recurrent(Recurrent.Cell.LSTM, 5, 1, false, Recurrent.Output.LAST);
    assertEquals(new Vector(5), one.outputShape(new Sequence(7, 3)));
    assertEquals("lstm 5, many-to-one", one.describe());
    assertTrue(refusal(one, new Vector(4)).contains("needs frames"));
  }

  @Test
  void global_pool_and_flatten_give_vectors() {
    assertEquals(new Vector(2), new GlobalPool(Pooling.AVERAGE).outputShape(MAP));
    assertEquals(new Vector(7), new GlobalPool(Pooling.MAX).outputShape(new Sequence(7, 3)));
    assertEquals(new Vector(384), new Flatten().outputShape(MAP));
    assertTrue(
        refusal(new GlobalPool(Pooling.MAX), new Vector(4)).contains("leave this layer out"));
  }

  @Test
  void a_vector_that_no_array_could_hold_is_refused() {
    FeatureMap vast = new FeatureMap(10_000, 10_000, 10_000);
    assertTrue(refusal(new Flatten(), vast).contains("pool before flattening"));
  }

  @Property
  boolean same_padding_gives_the_size_over_the_stride_rounded_up(
      @ForAll @IntRange(min = 1, max = 50) int size,
      @ForAll @IntRange(min = 1, max = 60) int window,
      @ForAll @IntRange(min = 1, max = 7) int stride) {
    int places = Padding.SAME.places(size, window, stride);
    int padded = size + Padding.SAME.zeros(size, window, stride);
    return places == (int) Math.ceil((double) size / stride)
        && Padding.VALID.places(Math.max(padded, window), window, stride) >= places;
  }

  private static String refusal(Layer layer, TensorShape input) {
    return assertThrows(ModelException.class, () -> layer.outputShape(input)).getMessage();
  }
}
