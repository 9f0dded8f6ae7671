package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.Locale;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * One value for each channel of a map, or for each unit of a sequence, whatever their length.
 *
 * @param kind what stands for all values
 */
public record GlobalPool(
    @Param(value = "What stands for all values", defaultValue = "average") Pooling kind)
    implements DjlLayer {

  @Override
  public Vector outputShape(TensorShape input) {
    if (input instanceof Vector) {
      throw new ModelException("there is nothing left to pool in a vector; leave this layer out");
    }
    return new Vector(Inputs.channels(input));
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
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
  public boolean hearsBeyond(TensorShape input, int frames) {
    return false;
  }

  @Override
  public String describe() {
    return "global " + kind.name().toLowerCase(Locale.ROOT) + " pool";
  }

  @Override
  public Block toBlock(TensorShape input) {
    return PoolBlock.global(this, input);
  }
}
