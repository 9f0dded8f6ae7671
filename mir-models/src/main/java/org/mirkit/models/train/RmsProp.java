package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlOptimizer;

/**
 * Steps down the gradient, each weight's divided by the running size of its gradients (Tieleman and
 * Hinton 2012; centred by Graves 2013); as PyTorch's RMSprop. Decay applies to all weights.
 *
 * @param learningRate length of a step
 * @param smoothing memory of the mean squared gradient
 * @param epsilon keeps the division finite
 * @param momentum share of the last step that goes on
 * @param centered whether the size is the variance
 * @param weightDecay share of a weight that is added to its gradient
 */
public record RmsProp(
    @Param(value = "Length of a step", defaultValue = "0.001", min = 0, max = 100)
        double learningRate,
    @Param(
            value = "Memory of the mean squared gradient",
            defaultValue = "0.99",
            min = 0,
            max = 0.9999999)
        double smoothing,
    @Param(value = "Keeps the division finite", defaultValue = "1e-8", min = 1e-15, max = 1)
        double epsilon,
    @Param(value = "Share of the last step that goes on", defaultValue = "0", min = 0, max = 0.9999)
        double momentum,
    @Param(
            value = "Divide by the deviation from the mean gradient, not by the size",
            defaultValue = "false")
        boolean centered,
    @Param(
            value = "Share of a weight that is added to its gradient",
            defaultValue = "0",
            min = 0,
            max = 100)
        double weightDecay)
    implements DjlOptimizer {
  private static final int SQUARE = 0;
  private static final int MEAN = 1;

  @Override
  public int memories() {
    return 1 + (centered ? 1 : 0) + (momentum > 0 ? 1 : 0);
  }

  @Override
  public void update(
      NDArray weight, NDArray gradient, List<NDArray> memory, double learningRate, long step) {
    if (weightDecay > 0) {
      gradient.addi(weight.mul(weightDecay));
    }
    NDArray square = memory.get(SQUARE).muli(smoothing).addi(gradient.square().muli(1 - smoothing));
    NDArray direction = gradient.div(size(square, gradient, memory).addi(epsilon));
    if (momentum > 0) {
      direction = memory.get(memories() - 1).muli(momentum).addi(direction).mul(learningRate);
    } else {
      direction.muli(learningRate);
    }
    weight.subi(direction);
  }

  private NDArray size(NDArray square, NDArray gradient, List<NDArray> memory) {
    if (!centered) {
      return square.sqrt();
    }
    NDArray mean = memory.get(MEAN).muli(smoothing).addi(gradient.mul(1 - smoothing));
    // Rounding can leave a variance of 0 a little below it.
    return square.sub(mean.square()).maximum(0).sqrt();
  }
}
