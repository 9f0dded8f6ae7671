package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Silences values by chance in training and scales the rest up, so that units do not lean on each
 * other (Srivastava et al. 2014).
 *
 * @param rate share of values that are silenced
 */
public record Dropout(
    @Param(
            value = "Share of values that are silenced in training",
            defaultValue = "0.5",
            min = 0,
            max = 0.99)
        double rate)
    implements DjlLayer {

  @Override
  public TensorShape outputShape(TensorShape input) {
    return input;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public boolean hearsBeyond(TensorShape input, int frames) {
    return false;
  }

  @Override
  public String describe() {
    return "dropout " + rate;
  }

  @Override
  public Block toBlock(TensorShape input) {
    return DropoutBlock.of(rate, input);
  }
}
