package org.mirkit.models.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.Numbers;

/**
 * −z·log p − (1−z)·log(1−p) for each output, p its sigmoid; the weighted mean over scored values.
 */
public record BinaryCrossEntropy() implements DjlLoss {

  @Override
  public void requireSuits(Head head) {
    HeadKinds.require("binary-cross-entropy", head, Head.Loss.BINARY_CROSS_ENTROPY);
  }

  @Override
  public NDArray mean(NDArray outputs, LossTargets targets) {
    // −z·log σ(x) − (1−z)·log(1−σ(x)) = log(1 + eˣ) − x·z, finite for every x.
    NDArray each = Activation.softPlus(outputs).sub(outputs.mul(targets.values()));
    return each.mul(targets.weights()).sum().div(Numbers.beside(outputs, targets.total()));
  }
}
