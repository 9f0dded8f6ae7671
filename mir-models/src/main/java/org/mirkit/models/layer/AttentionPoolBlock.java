package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.engine.RealFrames;

/** {@link AttentionPool} on the engine. */
final class AttentionPoolBlock {
  private static final int TIME = 1;

  private AttentionPoolBlock() {}

  /** A block for this input. */
  static Block of(AttentionPool layer, Sequence input) {
    return LayerBlock.giving(layer.outputShape(input))
        .weight("weight", layer.units(), input.units())
        .bias("bias", layer.units())
        .weight("score", 1, layer.units())
        .computingFramed(
            (x, weights, training) -> pooled(Frames.last(x.values()), x.real(), weights));
  }

  private static NDArray pooled(
      NDArray frames, RealFrames real, Function<String, NDArray> weights) {
    NDArray judged =
        Linear.linear(frames, weights.apply("weight"), weights.apply("bias"))
            .singletonOrThrow()
            .tanh();
    NDArray scores = judged.matMul(weights.apply("score").transpose());
    NDArray shares = real.barred(scores).softmax(TIME);
    return frames.mul(shares).sum(new int[] {TIME});
  }
}
