package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlOptimizer;

/**
 * Steps that become shorter for weights that have moved much (Duchi, Hazan and Singer 2011); as
 * PyTorch's Adagrad. Decay applies to all weights.
 *
 * @param learningRate length of the first step
 * @param learningRateDecay how fast all steps become shorter besides
 * @param epsilon keeps the division finite
 * @param weightDecay share of a weight that is added to its gradient
 */
public record Adagrad(
    @Param(value = "Length of the first step", defaultValue = "0.01", min = 0, max = 100)
        double learningRate,
    @Param(
            value = "The learning rate is divided by 1 + this × the steps done",
            defaultValue = "0",
            min = 0,
            max = 100)
        double learningRateDecay,
    @Param(value = "Keeps the division finite", defaultValue = "1e-10", min = 1e-15, max = 1)
        double epsilon,
    @Param(
            value = "Share of a weight that is added to its gradient",
            defaultValue = "0",
            min = 0,
            max = 100)
        double weightDecay)
    implements DjlOptimizer {

  @Override
  public int memories() {
    return 1;
  }

  @Override
  public void update(
      NDArray weight, NDArray gradient, List<NDArray> memory, double learningRate, long step) {
    if (weightDecay > 0) {
      gradient.addi(weight.mul(weightDecay));
    }
    double rate = learningRate / (1 + (step - 1) * learningRateDecay);
    NDArray sum = memory.get(0).addi(gradient.square());
    weight.subi(gradient.div(sum.sqrt().addi(epsilon)).muli(rate));
  }
}
