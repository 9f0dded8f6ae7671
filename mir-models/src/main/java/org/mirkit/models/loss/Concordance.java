package org.mirkit.models.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.LossTargets;

/**
 * 1 − ρ, ρ = 2·cov(x, z) / (var x + var z + (x̄ − z̄)²) the concordance correlation coefficient of
 * an output and its targets over the scored values of a batch (Lin 1989); the mean over outputs. It
 * lies between 0 and 2, and needs batches in which the targets differ.
 */
public record Concordance() implements DjlLoss {
  /** Constant outputs on constant targets agree in nothing that could be learned. */
  private static final double LEAST_SPREAD = 1e-12;

  @Override
  public void requireSuits(Head head) {
    HeadKinds.require("concordance", head, Head.Loss.MEAN_SQUARED_ERROR);
  }

  @Override
  public NDArray mean(NDArray outputs, LossTargets targets) {
    NDArray weights = targets.weights();
    NDArray sums = weights.sum(new int[] {0});
    NDArray shares = weights.div(sums.maximum(Float.MIN_NORMAL));
    NDArray outputMean = outputs.mul(shares).sum(new int[] {0});
    NDArray targetMean = targets.values().mul(shares).sum(new int[] {0});
    NDArray output = outputs.sub(outputMean);
    NDArray target = targets.values().sub(targetMean);
    NDArray covariance = output.mul(target).mul(shares).sum(new int[] {0});
    NDArray spread = output.square().add(target.square()).mul(shares).sum(new int[] {0});
    NDArray apart = outputMean.sub(targetMean).square();
    NDArray concordance = covariance.add(covariance).div(spread.add(apart).add(LEAST_SPREAD));
    NDArray scored = sums.gt(0).toType(DataType.FLOAT32, false);
    NDArray loss = concordance.neg().add(1).mul(scored);
    return loss.sum().div(scored.sum().maximum(1));
  }
}
