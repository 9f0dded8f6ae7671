package org.mirkit.models.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.FilterBank;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.layer.LayerGroup;
import org.mirkit.models.layer.Recurrent.Cell;
import org.mirkit.models.layer.Recurrent.Output;
import org.mirkit.models.layer.Residual;

class StackModelTest {

  @Test
  void at_track_scale_what_is_left_of_time_is_averaged_before_the_head() {
    List<LayerShape> rows = summary(DecisionScale.TRACK, Stacks.conv(8, false), Stacks.pool(2, 2));
    assertEquals(
        List.of("conv 8@3×3, relu", "max pool 2×2", "head: global average pool", "head: dense 3"),
        rows.stream().map(LayerShape::description).toList());
    assertEquals(List.of(80L, 0L, 0L, 27L), rows.stream().map(LayerShape::parameters).toList());
    assertEquals(new TensorShape.Vector(3), rows.get(3).output());
    assertEquals(2, summary(DecisionScale.TRACK).size());
    assertEquals(2, summary(DecisionScale.TRACK, new Flatten()).size());
  }

  @Test
  void at_frame_scale_the_head_stands_at_every_frame() {
    List<LayerShape> rows = summary(DecisionScale.FRAME, Stacks.conv(8, false), Stacks.pool(2, 1));
    assertEquals(new TensorShape.Sequence(3, Synthetic.FRAMES), rows.get(2).output());
    assertEquals(8 * 6 * 3 + 3, rows.get(2).parameters());
  }

  @Test
  void at_frame_scale_a_vector_is_refused_with_what_to_change() {
    String message = refusal(Stacks.recurrent(Cell.GRU, 1, false, Output.LAST));
    assertTrue(message.contains("each of 16 frames, but the layers end in a vector"), message);
    assertTrue(message.contains("output sequence"), message);
  }

  @Test
  void at_frame_scale_fewer_frames_are_refused_with_what_to_change() {
    String message = refusal(Stacks.pool(2, 2));
    assertTrue(message.contains("each of 16 frames, but the layers leave 8"), message);
    assertTrue(message.contains("[2, 1]"), message);
  }

  @Test
  void the_first_layer_that_does_not_fit_is_named() {
    String message = refusal(new Dense(4, 0, Activation.RELU), Stacks.conv(8, false));
    assertTrue(message.startsWith("layer 2 (conv 8@3×3, relu) cannot take 4 × 16 frames"), message);
  }

  @Test
  void a_layer_that_cannot_use_the_sound_is_named_wherever_it_stands() {
    FilterBank bank = filterBank(16_000);
    Layer block = new LayerGroup(List.of(bank), Optional.empty(), false);
    for (Layer layer : List.of(bank, block, new Residual(List.of(bank), true, Activation.RELU))) {
      StackModel model = new StackModel(List.of(new Flatten(), layer));
      String message =
          assertThrows(ModelException.class, () -> model.requireHears(spec(22_050))).getMessage();
      assertTrue(message.startsWith("layer 2 ("), message);
      assertTrue(message.endsWith("hears 22050 Hz; say sampleRateHz: 22050"), message);
      assertDoesNotThrow(() -> model.requireHears(spec(16_000)));
    }
  }

  @Test
  void one_layer_that_needs_raw_features_is_enough_wherever_it_stands() {
    Layer needy = new Needy();
    assertFalse(new StackModel(List.of(new Flatten())).needsRawFeatures());
    for (Layer layer :
        List.of(
            needy,
            new LayerGroup(List.of(needy), Optional.empty(), true),
            new Residual(List.of(needy), true, Activation.RELU))) {
      assertTrue(new StackModel(List.of(new Flatten(), layer)).needsRawFeatures(), "" + layer);
    }
  }

  /** Compresses energies, say. */
  private record Needy() implements Layer {
    @Override
    public TensorShape outputShape(TensorShape input) {
      return input;
    }

    @Override
    public long parameterCount(TensorShape input) {
      return 0;
    }

    @Override
    public boolean needsRawFeatures() {
      return true;
    }

    @Override
    public String describe() {
      return "needy";
    }
  }

  private static FilterBank filterBank(int sampleRateHz) {
    return new FilterBank(
        FilterBank.Kind.GABOR,
        8,
        sampleRateHz,
        50,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        FilterBank.Compression.LOG);
  }

  private static FeatureSpec spec(int sampleRateHz) {
    return new FeatureSpec(
        AudioFormat.mono(sampleRateHz),
        Axis.index("channel", 1),
        Axis.index("frequency", 1),
        1,
        "amplitude");
  }

  private static List<LayerShape> summary(DecisionScale scale, Layer... layers) {
    return StackProviders.STACK
        .create(StackConfig.of(List.of(layers)))
        .summarize(Synthetic.signature(scale));
  }

  private static String refusal(Layer... layers) {
    return assertThrows(ModelException.class, () -> summary(DecisionScale.FRAME, layers))
        .getMessage();
  }
}
