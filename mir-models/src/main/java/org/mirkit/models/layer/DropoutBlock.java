package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.LayerBlock;

/** {@link org.mirkit.models.layer.Dropout} on the engine, whose seeded chance it uses. */
final class DropoutBlock {

  private DropoutBlock() {}

  /** A block that silences this share of values in training. */
  static Block of(double rate, TensorShape shape) {
    return LayerBlock.giving(shape)
        .computing(
            (x, weights, training) ->
                x.getNDArrayInternal().dropout(x, (float) rate, training).singletonOrThrow());
  }
}
