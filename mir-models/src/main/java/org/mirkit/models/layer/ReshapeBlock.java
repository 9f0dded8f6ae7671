package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.engine.TensorLayout;

/** {@link Reshape} on the engine, where a sequence lies frame by frame. */
final class ReshapeBlock {

  private ReshapeBlock() {}

  /** A block that turns one shape into another of the same size. */
  static Block of(TensorShape input, TensorShape output) {
    return LayerBlock.giving(output)
        .computing(
            (x, weights, training) -> {
              NDArray unitsFirst = input instanceof Sequence ? x.transpose(0, 2, 1) : x;
              return output instanceof Sequence sequence
                  ? unitsFirst
                      .reshape(x.size(0), sequence.units(), sequence.frames())
                      .transpose(0, 2, 1)
                  : unitsFirst.reshape(TensorLayout.of(output, x.size(0)));
            });
  }
}
