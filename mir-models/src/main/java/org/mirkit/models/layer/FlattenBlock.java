package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.LayerBlock;

/** {@link org.mirkit.models.layer.Flatten} on the engine. */
final class FlattenBlock {

  private FlattenBlock() {}

  /** A block that makes a vector of whatever comes. */
  static Block of(Vector output) {
    return LayerBlock.giving(output)
        .computing((x, weights, training) -> x.reshape(x.size(0), output.units()));
  }
}
