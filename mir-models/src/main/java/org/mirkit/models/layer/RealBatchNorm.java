package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.function.Function;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.Numbers;
import org.mirkit.models.engine.RealFrames;

/**
 * {@link BatchNorm} in training where examples differ in length: mean and variance are those of all
 * real frames of the batch, each of which counts alike, so that what fills examples up neither
 * levels nor is remembered.
 *
 * <p>What fills up is given the mean of real frames. The mean of all is then theirs, and the
 * variance of all theirs times the share of what is real, which scale and epsilon make up for. So
 * the engine's own norm does the work in two passes, and gradients are exact, too.
 */
final class RealBatchNorm {
  private static final int MAP_DIMENSIONS = 4;

  private final BatchNorm layer;
  private final String prefix;
  private final Function<String, NDArray> weights;

  RealBatchNorm(BatchNorm layer, String prefix, Function<String, NDArray> weights) {
    this.layer = layer;
    this.prefix = prefix;
    this.weights = weights;
  }

  /**
   * The batch, levelled; running statistics follow.
   *
   * @param x (B, N, F, T) or (B, T, V), 0 after real frames
   */
  NDArray of(Framed x) {
    return level(x.values().add(filling(x)), x.real());
  }

  /** The same of an array that nobody else needs, and that may hold anything after real frames. */
  NDArray inPlace(Framed x) {
    NDArray values = x.values().muli(x.real().mask(x.values()));
    return level(values.addi(filling(x)), x.real());
  }

  /** The mean of real frames after them, and 0 before. */
  private static NDArray filling(Framed x) {
    NDArray values = x.values();
    boolean map = isMap(values);
    NDArray sum = values.sum(map ? new int[] {0, 2, 3} : new int[] {0, 1});
    NDArray mean = sum.mul(Numbers.beside(sum, 1.0 / realOfChannel(values, x.real())));
    Shape shape = map ? new Shape(1, -1, 1, 1) : new Shape(1, 1, -1);
    return mean.reshape(shape).mul(x.real().filling(values));
  }

  private NDArray level(NDArray x, RealFrames frames) {
    boolean map = isMap(x);
    double all = (double) x.size() / x.size(map ? 1 : 2);
    double real = realOfChannel(x, frames);
    NormBlock.requireSeveral((long) real);
    // Running variances are those of values less one.
    double unbiased = (all - 1) / (real - 1);
    NDArray runningVariance = weights.apply(prefix + "running_var");
    NDArray variance = runningVariance.div(unbiased);
    NDArray levelled = level(map ? x : x.transpose(0, 2, 1), real / all, variance);
    runningVariance.addi(variance.mul(unbiased).subi(runningVariance));
    return map ? levelled : levelled.transpose(0, 2, 1);
  }

  private NDArray level(NDArray x, double share, NDArray variance) {
    NDArray scale = weights.apply(prefix + "weight");
    return x.getNDArrayInternal()
        .batchNorm(
            x,
            weights.apply(prefix + "running_mean"),
            variance,
            scale.mul(Numbers.beside(scale, Math.sqrt(share))),
            weights.apply(prefix + "bias"),
            NormBlock.AXES_AS_THEY_ARE,
            1 - (float) layer.momentum(),
            (float) (layer.epsilon() * share),
            true)
        .singletonOrThrow();
  }

  private static double realOfChannel(NDArray x, RealFrames frames) {
    return isMap(x) ? (double) frames.total(x) * x.size(2) : frames.total(x);
  }

  private static boolean isMap(NDArray x) {
    return x.getShape().dimension() == MAP_DIMENSIONS;
  }
}
