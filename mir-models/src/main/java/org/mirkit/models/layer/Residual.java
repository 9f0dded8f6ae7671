package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.models.engine.DjlLayer;

/**
 * Layers that learn what to add to their input (He et al. 2016). Where they change channels, units
 * or the stride, the input is brought to their output by a 1×1 convolution. The weights of layer i
 * are called {@code i.<weight>}, from 1, and those of the convolution {@code projection.<weight>}.
 *
 * @param layers in the order of the flow
 * @param projection whether the input may be brought to another shape
 * @param activation after the addition
 */
public record Residual(
    @Param(
            value = "Layers whose output is added to what comes in",
            example = "[{use: conv, filters: 16}, {use: conv, filters: 16, activation: linear}]")
        List<Layer> layers,
    @Param(
            value =
                "Bring what comes in to another number of channels or a stride by a 1×1 convolution where needed",
            defaultValue = "true")
        boolean projection,
    @Param(value = "Nonlinearity after the addition", defaultValue = "relu") Activation activation)
    implements DjlLayer {

  /** Refuses no layers at all. */
  public Residual {
    layers = Chain.require("layers", layers);
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    TensorShape output = chain().outputShape(input);
    if (!output.equals(input)) {
      projection(input, output);
    }
    return output;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return chain().parameterCount(input)
        + shortcut(input).map(layer -> layer.parameterCount(input)).orElse(0L);
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return chain().multiplyAdds(input)
        + shortcut(input).map(layer -> layer.multiplyAdds(input)).orElse(0L);
  }

  /** That of its layers, which hear what is added to as well. */
  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return chain().receptiveField(input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    int left = chain().realFrames(input, frames);
    return shortcut(input)
        .map(layer -> Math.min(left, layer.realFrames(input, frames)))
        .orElse(left);
  }

  @Override
  public String describe() {
    return "residual (%s)%s".formatted(chain().describe(), activation.suffix());
  }

  @Override
  public Block toBlock(TensorShape input) {
    return ResidualBlock.of(this, input, outputShape(input));
  }

  @Override
  public boolean needsRawFeatures() {
    return chain().needsRawFeatures();
  }

  @Override
  public void requireHears(FeatureSpec features) {
    chain().requireHears(features);
  }

  @Override
  public void requireSources() {
    chain().requireSources();
  }

  /** The layers as one. */
  Chain chain() {
    return new Chain(layers);
  }

  /** What brings the input to the output's shape; empty where it has it. */
  Optional<DjlLayer> shortcut(TensorShape input) {
    TensorShape output = chain().outputShape(input);
    return output.equals(input) ? Optional.empty() : Optional.of(projection(input, output));
  }

  private DjlLayer projection(TensorShape input, TensorShape output) {
    Optional<DjlLayer> found =
        projection ? Projection.between(input, output, receptiveField(input)) : Optional.empty();
    String remedy =
        projection
            ? " and the kind of shape"
            : ", strides of 1 and as many channels or units, or set projection true";
    return found.orElseThrow(
        () ->
            new ModelException(
                "its layers give %s, which cannot be added to %s; keep padding same%s"
                    .formatted(output, input, remedy)));
  }
}
