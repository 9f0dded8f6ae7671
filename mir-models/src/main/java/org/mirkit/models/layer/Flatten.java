package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.DjlLayer;

/** All values of a map or sequence as one vector; what follows depends on their number. */
public record Flatten() implements DjlLayer {

  @Override
  public Vector outputShape(TensorShape input) {
    if (input.size() > Integer.MAX_VALUE) {
      throw new ModelException(
          "%d values are too many for one vector; pool before flattening".formatted(input.size()));
    }
    return new Vector((int) input.size());
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
  public String describe() {
    return "flatten";
  }

  @Override
  public Block toBlock(TensorShape input) {
    return FlattenBlock.of(outputShape(input));
  }
}
