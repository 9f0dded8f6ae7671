package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Brings all values of a frame, channels and bins or units, to mean 0 and variance 1, then scales
 * and shifts each as learned (Ba, Kiros and Hinton 2016); the same in training and prediction.
 *
 * @param epsilon added to the variance
 */
public record LayerNorm(
    @Param(value = "Added to the variance", defaultValue = "1e-5", min = 1e-12, max = 1)
        double epsilon)
    implements DjlLayer {

  /** PyTorch's default. */
  static final LayerNorm STANDARD = new LayerNorm(1e-5);

  @Override
  public TensorShape outputShape(TensorShape input) {
    if (values(input) == 1) {
      throw new ModelException(
          "layer-norm would make 0 of the only value that a frame has; use batch-norm or"
              + " instance-norm");
    }
    return input;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 2L * values(input);
  }

  private static int values(TensorShape input) {
    return input instanceof Vector vector
        ? vector.units()
        : Inputs.perFrame("layer-norm", input).units();
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return Reach.frames(1, input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "layer norm";
  }

  @Override
  public Block toBlock(TensorShape input) {
    return input instanceof FeatureMap map
        ? NormBlock.ofFrames(this, map)
        : NormBlock.ofUnits(this, input, values(input));
  }
}
