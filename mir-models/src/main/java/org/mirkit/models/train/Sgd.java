package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlOptimizer;

/**
 * Steps down the gradient, with momentum (Sutskever et al. 2013); as PyTorch's SGD. Decay applies
 * to all weights.
 *
 * @param learningRate length of a step per gradient
 * @param momentum share of the last step that goes on
 * @param nesterov whether momentum looks ahead
 * @param weightDecay share of a weight that is added to its gradient
 */
public record Sgd(
    @Param(value = "Length of a step per gradient", defaultValue = "0.01", min = 0, max = 1000)
        double learningRate,
    @Param(
            value = "Share of the last step that goes on",
            defaultValue = "0.9",
            min = 0,
            max = 0.9999)
        double momentum,
    @Param(value = "Let momentum look ahead", defaultValue = "false") boolean nesterov,
    @Param(
            value = "Share of a weight that is added to its gradient",
            defaultValue = "0",
            min = 0,
            max = 100)
        double weightDecay)
    implements DjlOptimizer {

  /** Refuses Nesterov's momentum without momentum. */
  public Sgd {
    if (nesterov && momentum == 0) {
      throw new ConfigException(
          "nesterov", "there is no momentum to look ahead with; set momentum");
    }
  }

  @Override
  public int memories() {
    return momentum > 0 ? 1 : 0;
  }

  @Override
  public void update(
      NDArray weight, NDArray gradient, List<NDArray> memory, double learningRate, long step) {
    if (weightDecay > 0) {
      gradient.addi(weight.mul(weightDecay));
    }
    weight.subi(direction(gradient, memory).mul(learningRate));
  }

  private NDArray direction(NDArray gradient, List<NDArray> memory) {
    if (memory.isEmpty()) {
      return gradient;
    }
    NDArray velocity = memory.get(0).muli(momentum).addi(gradient);
    return nesterov ? velocity.mul(momentum).addi(gradient) : velocity;
  }
}
