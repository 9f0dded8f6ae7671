package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.LayerBlock;

/** {@link Dropout} and {@link SpatialDropout} on the engine, whose seeded chance it uses. */
final class DropoutBlock {

  private DropoutBlock() {}

  /** A block that silences this share of values in training. */
  static Block of(double rate, TensorShape shape) {
    return LayerBlock.giving(shape)
        .computing(
            (x, weights, training) ->
                x.getNDArrayInternal().dropout(x, (float) rate, training).singletonOrThrow());
  }

  /** A block that silences this share of channels or units in training. */
  static Block spatial(double rate, TensorShape shape) {
    boolean map = shape instanceof FeatureMap;
    return LayerBlock.giving(shape)
        .computing(
            (x, weights, training) -> {
              if (!training) {
                return x;
              }
              long examples = x.size(0);
              Shape each =
                  map ? new Shape(examples, x.size(1), 1, 1) : new Shape(examples, 1, x.size(2));
              NDArray ones = x.getManager().ones(each);
              return x.mul(
                  x.getNDArrayInternal().dropout(ones, (float) rate, true).singletonOrThrow());
            });
  }
}
