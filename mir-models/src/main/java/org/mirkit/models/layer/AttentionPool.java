package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * The mean of all frames, each weighed by how much it matters: frame h gets the share softmax over
 * time of w·tanh(V·h + b), as learned (Ilse, Tomczak and Welling 2018, equation 8).
 *
 * @param units rows of V
 */
public record AttentionPool(
    @Param(
            value = "Units that judge how much a frame matters",
            unit = "units",
            defaultValue = "64",
            min = 1,
            max = 100_000)
        int units)
    implements DjlLayer {

  @Override
  public Vector outputShape(TensorShape input) {
    return new Vector(frames(input).units());
  }

  @Override
  public long parameterCount(TensorShape input) {
    return units * (frames(input).units() + 2L);
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    long inputs = frames(input).units();
    return frames(input).frames() * (units * (inputs + 1) + inputs);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return ReceptiveField.EVERYTHING;
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return 1;
  }

  @Override
  public String describe() {
    return "attention pool, " + units + " units";
  }

  @Override
  public Block toBlock(TensorShape input) {
    return AttentionPoolBlock.of(this, frames(input));
  }

  private static Sequence frames(TensorShape input) {
    return Inputs.perFrame("attention-pool", input);
  }
}
