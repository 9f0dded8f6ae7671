package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import org.mirkit.api.task.Head;

/** Losses from outputs before the head's activation, which keeps them finite for large outputs. */
final class HeadLoss {

  private HeadLoss() {}

  /**
   * The mean loss of a batch; 0 if nothing in it is scored.
   *
   * @param logits (decisions, units)
   * @param targets the same, as {@link TargetBatch} makes them
   * @param scored decisions that count
   */
  static NDArray mean(Head.Loss loss, NDArray logits, NDArray targets, int scored) {
    float decisions = Math.max(1, scored);
    float values = decisions * logits.size(1);
    return switch (loss) {
      case CROSS_ENTROPY -> logits.logSoftmax(1).mul(targets).sum().div(-decisions);
      // −z·log σ(x) − (1−z)·log(1−σ(x)) = log(1 + eˣ) − x·z
      case BINARY_CROSS_ENTROPY ->
          Activation.softPlus(logits).sub(logits.mul(targets)).sum().div(values);
      case MEAN_SQUARED_ERROR -> logits.sub(targets).square().sum().div(values);
    };
  }
}
