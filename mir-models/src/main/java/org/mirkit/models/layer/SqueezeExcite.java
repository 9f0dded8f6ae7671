package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Turns each channel of a map, or unit of a sequence, up or down by what all of them are on
 * average: x · sigmoid(W₂·relu(W₁·mean(x) + b₁) + b₂) (Hu, Shen and Sun 2018).
 *
 * @param reduction channels for each unit in the middle
 */
public record SqueezeExcite(
    @Param(
            value = "Channels for each unit in the middle",
            unit = "channels",
            defaultValue = "8",
            min = 1,
            max = 10_000)
        int reduction)
    implements DjlLayer {

  @Override
  public TensorShape outputShape(TensorShape input) {
    if (input instanceof Vector) {
      throw new ModelException(
          "squeeze-excite needs channels or frames to average; put it before flatten and"
              + " global-pool");
    }
    return input;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return multiplyAdds(input) + hidden(input) + Inputs.channels(input);
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return 2L * Inputs.channels(input) * hidden(input);
  }

  /** Units in the middle. */
  int hidden(TensorShape input) {
    return Math.max(1, Inputs.channels(input) / reduction);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return ReceptiveField.EVERYTHING;
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "squeeze and excite, 1 of " + reduction;
  }

  @Override
  public Block toBlock(TensorShape input) {
    return SqueezeExciteBlock.of(this, input);
  }
}
