package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * A nonlinearity on its own: value by value, softmax over channels or units.
 *
 * @param kind which
 */
public record ActivationLayer(
    @Param(value = "Which nonlinearity", defaultValue = "relu") Activation kind)
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
    return kind.label();
  }

  @Override
  public Block toBlock(TensorShape input) {
    return ActivationBlock.of(kind, input);
  }
}
