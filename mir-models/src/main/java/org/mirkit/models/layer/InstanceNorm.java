package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Brings each channel of a map, or each unit of a sequence, to mean 0 and variance 1 over its own
 * example, then scales and shifts it as learned (Ulyanov, Vedaldi and Lempitsky 2016); the same in
 * training and prediction.
 *
 * @param epsilon added to the variance
 */
public record InstanceNorm(
    @Param(value = "Added to the variance", defaultValue = "1e-5", min = 1e-12, max = 1)
        double epsilon)
    implements DjlLayer {

  @Override
  public TensorShape outputShape(TensorShape input) {
    if (input instanceof Vector || input.size() == Inputs.channels(input)) {
      throw new ModelException(
          "instance-norm would make 0 of the only value that a channel or unit has; use layer-norm"
              + " or batch-norm");
    }
    return input;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 2L * Inputs.channels(input);
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
    return "instance norm";
  }

  @Override
  public Block toBlock(TensorShape input) {
    return NormBlock.ofExamples(this, input, Inputs.channels(input));
  }
}
