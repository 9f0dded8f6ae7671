package org.mirkit.models.loss;

import ai.djl.ndarray.NDArray;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.Numbers;

/**
 * −Σ w·z·log p over classes, p the softmax of the outputs; the mean over scored decisions, as
 * PyTorch's CrossEntropyLoss with class weights.
 */
public record CrossEntropy() implements DjlLoss {

  @Override
  public void requireSuits(Head head) {
    HeadKinds.require("cross-entropy", head, Head.Loss.CROSS_ENTROPY);
  }

  @Override
  public NDArray mean(NDArray outputs, LossTargets targets) {
    NDArray wanted = targets.values().mul(targets.weights());
    return outputs.logSoftmax(1).mul(wanted).sum().div(Numbers.beside(outputs, -targets.total()));
  }
}
