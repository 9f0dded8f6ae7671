package org.mirkit.models.train;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlOptimizer;

/**
 * Steps of even length along running means of the gradient (Kingma and Ba 2015, algorithm 1); as
 * PyTorch's Adam, so that weight decay is part of the gradient and applies to all weights, biases
 * and norms included. {@link AdamW} decays apart from the gradient.
 *
 * @param learningRate length of a step
 * @param beta1 memory of the gradient's mean
 * @param beta2 memory of its mean square
 * @param epsilon keeps the division finite
 * @param weightDecay share of a weight that is added to its gradient
 */
public record Adam(
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
            value = "Share of a weight that is added to its gradient",
            defaultValue = "0",
            min = 0,
            max = 100)
        double weightDecay)
    implements DjlOptimizer {

  /** The authors' values, with this learning rate. */
  public static Adam withLearningRate(double learningRate) {
    return new Adam(learningRate, 0.9, 0.999, 1e-8, 0);
  }

  @Override
  public int memories() {
    return 2;
  }

  @Override
  public void update(
      NDArray weight, NDArray gradient, List<NDArray> memory, double learningRate, long step) {
    if (weightDecay > 0) {
      gradient.addi(weight.mul(weightDecay));
    }
    move(weight, gradient, memory, learningRate, step);
  }

  /** The step without any decay. */
  void move(
      NDArray weight, NDArray gradient, List<NDArray> memory, double learningRate, long step) {
    NDArray mean = memory.get(0).muli(beta1).addi(gradient.mul(1 - beta1));
    NDArray square = memory.get(1).muli(beta2).addi(gradient.square().muli(1 - beta2));
    double meanBias = 1 - Math.pow(beta1, step);
    double squareBias = 1 - Math.pow(beta2, step);
    NDArray scale = square.sqrt().divi(Math.sqrt(squareBias)).addi(epsilon);
    weight.subi(mean.div(scale).muli(learningRate / meanBias));
  }
}
