package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import java.util.function.Function;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.LayerBlock;

/** {@link BatchNorm} on the engine. */
final class NormBlock {
  /** Asks DJL to leave the axes alone: PyTorch's channels are always axis 1. */
  private static final int AXES_AS_THEY_ARE = -1;

  private NormBlock() {}

  /** A block for this input, which has so many channels or units. */
  static Block of(BatchNorm layer, TensorShape input, int channels) {
    boolean framesLast = input instanceof Sequence;
    return LayerBlock.giving(input)
        .normalization("", channels)
        .computing(
            (x, weights, training) -> {
              NDArray channelsSecond = framesLast ? x.transpose(0, 2, 1) : x;
              NDArray levelled = normalize(layer, "", channelsSecond, weights, training);
              return framesLast ? levelled.transpose(0, 2, 1) : levelled;
            });
  }

  static NDArray normalize(
      BatchNorm layer,
      String prefix,
      NDArray x,
      Function<String, NDArray> weights,
      boolean training) {
    if (training && x.size() == x.size(1)) {
      throw new ModelException(
          "batch norm cannot learn from one value per channel; use a batchSize and a training set"
              + " of at least 2 examples");
    }
    return x.getNDArrayInternal()
        .batchNorm(
            x,
            weights.apply(prefix + "running_mean"),
            weights.apply(prefix + "running_var"),
            weights.apply(prefix + "weight"),
            weights.apply(prefix + "bias"),
            AXES_AS_THEY_ARE,
            1 - (float) layer.momentum(),
            (float) layer.epsilon(),
            training)
        .singletonOrThrow();
  }
}
