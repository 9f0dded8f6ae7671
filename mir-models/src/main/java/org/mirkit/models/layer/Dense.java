package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Every output hears every input: of a vector, or frame by frame of a map or sequence. With context
 * c, a frame is heard together with its c neighbours on either side, 2c+1 frames in all, with zeros
 * beyond the ends (Choi et al. 2017, section 2.1).
 *
 * @param units outputs V
 * @param context neighbours c on either side
 * @param bias whether each output adds a constant of its own
 * @param activation after the sum
 */
public record Dense(
    @Param(value = "Outputs of the layer", unit = "units", min = 1, max = 1_000_000) int units,
    @Param(
            value = "Neighbouring frames that are heard on either side of a frame",
            unit = "frames",
            defaultValue = "0",
            min = 0,
            max = 10_000)
        int context,
    @Param(value = "Add a learned constant to each output", defaultValue = "true") boolean bias,
    @Param(value = "Nonlinearity after the sum", defaultValue = "relu") Activation activation)
    implements DjlLayer {

  /** With a bias. */
  public Dense(int units, int context, Activation activation) {
    this(units, context, true, activation);
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    if (input instanceof Vector && context > 0) {
      throw new ModelException(
          "context of %d frames on a vector, which has no frames; use context 0"
              .formatted(context));
    }
    return input instanceof Vector
        ? new Vector(units)
        : new Sequence(units, perFrame(input).frames());
  }

  @Override
  public long parameterCount(TensorShape input) {
    return units * (inputs(input) * (2L * context + 1) + (bias ? 1 : 0));
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    long outputs = outputShape(input).size();
    return outputs * inputs(input) * (2L * context + 1);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return Reach.frames(2 * context + 1, input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public boolean hearsBeyond(TensorShape input, int frames) {
    return context > 0;
  }

  @Override
  public String describe() {
    return "dense %d%s%s%s"
        .formatted(
            units,
            context > 0 ? ", context ±" + context : "",
            bias ? "" : ", no bias",
            activation.suffix());
  }

  @Override
  public Block toBlock(TensorShape input) {
    return DenseBlock.of(this, input);
  }

  /** Values that are heard at a time, without context. */
  long inputs(TensorShape input) {
    return input instanceof Vector ? input.size() : perFrame(input).units();
  }

  private static Sequence perFrame(TensorShape input) {
    return Inputs.perFrame("dense", input);
  }
}
