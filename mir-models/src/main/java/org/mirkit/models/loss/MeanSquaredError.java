package org.mirkit.models.loss;

import ai.djl.ndarray.NDArray;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.Numbers;

/** Squared difference of output and target; the weighted mean over scored values. */
public record MeanSquaredError() implements DjlLoss {

  @Override
  public void requireSuits(Head head) {
    HeadKinds.require("mean-squared-error", head, Head.Loss.MEAN_SQUARED_ERROR);
  }

  @Override
  public NDArray mean(NDArray outputs, LossTargets targets) {
    NDArray each = outputs.sub(targets.values()).square();
    return each.mul(targets.weights()).sum().div(Numbers.beside(outputs, targets.total()));
  }
}
