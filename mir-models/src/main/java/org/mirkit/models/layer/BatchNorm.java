package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Brings each channel of a map, or each unit, to mean 0 and variance 1 over the batch, then scales
 * and shifts it as learned (Ioffe and Szegedy 2015). Prediction uses running statistics.
 *
 * @param momentum share of the newest batch in the running statistics
 * @param epsilon added to the variance
 */
public record BatchNorm(
    @Param(
            value = "Share of the newest batch in the running statistics",
            defaultValue = "0.1",
            min = 0.0001,
            max = 1)
        double momentum,
    @Param(value = "Added to the variance", defaultValue = "1e-5", min = 1e-12, max = 1)
        double epsilon)
    implements DjlLayer {

  /** PyTorch's defaults. */
  public static final BatchNorm STANDARD = new BatchNorm(0.1, 1e-5);

  @Override
  public TensorShape outputShape(TensorShape input) {
    return input;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 2L * Inputs.channels(input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "batch norm";
  }

  @Override
  public Block toBlock(TensorShape input) {
    return NormBlock.of(this, input, Inputs.channels(input));
  }
}
