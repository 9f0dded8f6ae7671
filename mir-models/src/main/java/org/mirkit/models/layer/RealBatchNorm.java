package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.function.Function;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.Numbers;

/**
 * {@link BatchNorm} in training where examples differ in length: mean and variance are those of all
 * real frames of the batch, each of which counts alike, so that what fills examples up neither
 * levels nor is remembered.
 */
final class RealBatchNorm {
  private static final int MAP_DIMENSIONS = 4;

  private RealBatchNorm() {}

  /**
   * The batch, levelled; running statistics follow.
   *
   * @param x (B, N, F, T) or (B, T, V)
   */
  static NDArray normalize(
      BatchNorm layer, String prefix, Framed x, Function<String, NDArray> weights) {
    boolean map = x.values().getShape().dimension() == MAP_DIMENSIONS;
    int[] axes = map ? new int[] {0, 2, 3} : new int[] {0, 1};
    Shape perChannel = map ? new Shape(1, -1, 1, 1) : new Shape(1, 1, -1);
    double count = (double) x.real().total(x.values()) * (map ? x.values().size(2) : 1);
    NormBlock.requireSeveral(count);
    NDArray mask = x.real().mask(x.values());
    NDArray divisor = Numbers.beside(x.values(), count);
    NDArray mean = x.values().mul(mask).sum(axes, true).div(divisor);
    NDArray centred = x.values().sub(mean).mul(mask);
    NDArray variance = centred.square().sum(axes, true).div(divisor);
    float share = (float) layer.momentum();
    remember(weights.apply(prefix + "running_mean"), mean, share, 1);
    remember(weights.apply(prefix + "running_var"), variance, share, count / (count - 1));
    return centred
        .div(variance.add((float) layer.epsilon()).sqrt())
        .mul(weights.apply(prefix + "weight").reshape(perChannel))
        .add(weights.apply(prefix + "bias").reshape(perChannel));
  }

  private static void remember(NDArray running, NDArray newest, float share, double factor) {
    NDArray seen = newest.stopGradient().reshape(running.getShape());
    running.muli(1 - share).addi(seen.mul((float) (share * factor)));
  }
}
