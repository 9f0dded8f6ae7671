package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Silences whole channels of a map, or units of a sequence over all frames, by chance in training
 * and scales the rest up; single values would be guessed from their neighbours (Tompson et al.
 * 2015).
 *
 * @param rate share of channels or units that are silenced
 */
public record SpatialDropout(
    @Param(
            value = "Share of channels or units that are silenced in training",
            defaultValue = "0.2",
            min = 0,
            max = 0.99)
        double rate)
    implements DjlLayer {

  @Override
  public TensorShape outputShape(TensorShape input) {
    if (input instanceof Vector) {
      throw new ModelException("a vector has no neighbouring values; use dropout");
    }
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
    return "spatial dropout " + rate;
  }

  @Override
  public Block toBlock(TensorShape input) {
    return DropoutBlock.spatial(rate, input);
  }
}
