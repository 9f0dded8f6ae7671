package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlOptimizer;

/**
 * Adam with weight decay apart from the gradient (Loshchilov and Hutter 2019, algorithm 2); as
 * PyTorch's AdamW. Decay applies to all weights, biases and norms included.
 *
 * @param learningRate length of a step
 * @param beta1 memory of the gradient's mean
 * @param beta2 memory of its mean square
 * @param epsilon keeps the division finite
 * @param weightDecay share of a weight, times the learning rate, that a step takes away
 */
public record AdamW(
    @Param(value = "Length of a step", defaultValue = "0.001", min = 0, max = 100)
        double learningRate,
    @Param(value = "Memory of the mean gradient", defaultValue = "0.9", min = 0, max = 0.999999)
        double beta1,
    @Param(
            value = "Memory of the mean squared gradient",
            defaultValue = "0.999",
            min = 0,
            max = 0.9999999)
        double beta2,
    @Param(value = "Keeps the division finite", defaultValue = "1e-8", min = 1e-15, max = 1)
        double epsilon,
    @Param(
            value = "Share of a weight, times the learning rate, that a step takes away",
            defaultValue = "0.01",
            min = 0,
            max = 100)
        double weightDecay)
    implements DjlOptimizer {

  @Override
  public int memories() {
    return 2;
  }

  @Override
  public void update(
      NDArray weight, NDArray gradient, List<NDArray> memory, double learningRate, long step) {
    weight.muli(1 - learningRate * weightDecay);
    new Adam(learningRate, beta1, beta2, epsilon, 0)
        .move(weight, gradient, memory, learningRate, step);
  }
}
