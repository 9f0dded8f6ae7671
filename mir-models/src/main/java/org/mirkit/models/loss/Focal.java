package org.mirkit.models.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.Numbers;

/**
 * Cross entropy, of classes or of each output alone, times (1−p)^γ, p the probability of what is
 * right: what is nearly right hardly counts (Lin et al. 2017, equation 4). The paper's α is the
 * regularisation's class weights.
 *
 * @param gamma how much less it counts; 0 is cross entropy
 */
public record Focal(
    @Param(
            value = "How much less counts what is nearly right; 0 is cross entropy",
            defaultValue = "2",
            min = 0,
            max = 20)
        double gamma)
    implements DjlLoss {
  /** Added, because a power of less than 1 has an endless slope at 0. */
  private static final double LEAST_DOUBT = 1e-7;

  @Override
  public void requireSuits(Head head) {
    HeadKinds.require("focal", head, Head.Loss.CROSS_ENTROPY, Head.Loss.BINARY_CROSS_ENTROPY);
  }

  @Override
  public NDArray mean(NDArray outputs, LossTargets targets) {
    boolean classes = targets.head().loss() == Head.Loss.CROSS_ENTROPY;
    NDArray each = classes ? ofClasses(outputs, targets.values()) : ofEach(outputs, targets);
    return each.mul(targets.weights()).sum().div(Numbers.beside(outputs, targets.total()));
  }

  private NDArray ofClasses(NDArray outputs, NDArray values) {
    NDArray logarithm = outputs.logSoftmax(1);
    NDArray doubt = logarithm.exp().neg().add(1 + LEAST_DOUBT);
    return doubt.pow(Numbers.beside(outputs, gamma)).mul(logarithm).mul(values).neg();
  }

  /** With log p = −log(1 + e⁻ˣ) and log(1−p) = −log(1 + eˣ), finite for every x. */
  private NDArray ofEach(NDArray outputs, LossTargets targets) {
    NDArray power = Numbers.beside(outputs, -gamma);
    NDArray minusLogYes = Activation.softPlus(outputs.neg());
    NDArray minusLogNo = Activation.softPlus(outputs);
    NDArray yes = minusLogNo.mul(power).exp().mul(minusLogYes).mul(targets.values());
    NDArray wantedNo = targets.values().neg().add(1);
    return minusLogYes.mul(power).exp().mul(minusLogNo).mul(wantedNo).add(yes);
  }
}
