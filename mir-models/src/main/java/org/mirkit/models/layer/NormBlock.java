package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.function.Function;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.engine.RealFrames;

/** {@link BatchNorm}, {@link LayerNorm} and {@link InstanceNorm} on the engine. */
final class NormBlock {
  /** Asks DJL to leave the axes alone: PyTorch's channels are always axis 1. */
  static final int AXES_AS_THEY_ARE = -1;

  private static final int MAP_DIMENSIONS = 4;

  private NormBlock() {}

  /** A block for this input, which has so many channels or units. */
  static Block of(BatchNorm layer, TensorShape input, int channels) {
    boolean framesLast = input instanceof Sequence;
    return LayerBlock.giving(input)
        .normalization("", channels)
        .computingFramed(
            (framed, weights, training) -> {
              if (training && !framed.real().all()) {
                return new RealBatchNorm(layer, "", weights).of(framed);
              }
              NDArray x = framed.values();
              NDArray channelsSecond = framesLast ? x.transpose(0, 2, 1) : x;
              NDArray levelled = normalize(layer, "", channelsSecond, weights, training);
              return framesLast ? levelled.transpose(0, 2, 1) : levelled;
            });
  }

  /** A block that levels all channels and bins of each frame; weights (N, F). */
  static Block ofFrames(LayerNorm layer, FeatureMap input) {
    return LayerBlock.giving(input)
        .scaleAndShift("", input.channels(), input.bins())
        .computing(
            (x, weights, training) ->
                level(layer, "", x.transpose(0, 3, 1, 2), weights).transpose(0, 2, 3, 1));
  }

  /** A block that levels the units of each frame of a sequence, or of a vector. */
  static Block ofUnits(LayerNorm layer, TensorShape input, int units) {
    return LayerBlock.giving(input)
        .scaleAndShift("", units)
        .computing((x, weights, training) -> level(layer, "", x, weights));
  }

  static NDArray level(
      LayerNorm layer, String prefix, NDArray x, Function<String, NDArray> weights) {
    NDArray scale = weights.apply(prefix + "weight");
    NDArray shift = weights.apply(prefix + "bias");
    return x.getNDArrayInternal()
        .layerNorm(x, scale.getShape(), scale, shift, (float) layer.epsilon())
        .singletonOrThrow();
  }

  /** A block that levels each of so many channels or units within its example. */
  static Block ofExamples(InstanceNorm layer, TensorShape input, int channels) {
    boolean framesLast = input instanceof Sequence;
    return LayerBlock.giving(input)
        .scaleAndShift("", channels)
        .computingFramed(
            (framed, weights, training) -> {
              if (!framed.real().all()) {
                return ofRealFrames(layer, framed, weights);
              }
              NDArray x = framed.values();
              NDArray channelsSecond = framesLast ? x.transpose(0, 2, 1) : x;
              NDArray rows = channelsSecond.reshape(x.size(0), channels, -1);
              NDArray centred = rows.sub(rows.mean(new int[] {2}, true));
              NDArray variance = centred.square().mean(new int[] {2}, true);
              NDArray levelled =
                  centred
                      .div(variance.add((float) layer.epsilon()).sqrt())
                      .mul(weights.apply("weight").reshape(channels, 1))
                      .add(weights.apply("bias").reshape(channels, 1))
                      .reshape(channelsSecond.getShape());
              return framesLast ? levelled.transpose(0, 2, 1) : levelled;
            });
  }

  private static NDArray ofRealFrames(
      InstanceNorm layer, Framed framed, Function<String, NDArray> weights) {
    NDArray x = framed.values();
    boolean map = x.getShape().dimension() == MAP_DIMENSIONS;
    Shape perExample = map ? new Shape(x.size(0), -1, 1, 1) : new Shape(x.size(0), 1, -1);
    Shape perChannel = map ? new Shape(1, -1, 1, 1) : new Shape(1, 1, -1);
    NDArray centred = x.sub(mean(framed.real(), x, map).reshape(perExample));
    NDArray variance = mean(framed.real(), centred.square(), map).reshape(perExample);
    return centred
        .div(variance.add((float) layer.epsilon()).sqrt())
        .mul(weights.apply("weight").reshape(perChannel))
        .add(weights.apply("bias").reshape(perChannel));
  }

  private static NDArray mean(RealFrames real, NDArray x, boolean map) {
    NDArray mean = real.mean(x);
    return map ? mean.mean(new int[] {2}) : mean;
  }

  static NDArray normalize(
      BatchNorm layer,
      String prefix,
      NDArray x,
      Function<String, NDArray> weights,
      boolean training) {
    if (training) {
      requireSeveral(x.size() / x.size(1));
    }
    return x.getNDArrayInternal()
        .batchNorm(
            x,
            weights.apply(prefix + "running_mean"),
            weights.apply(prefix + "running_var"),
            weights.apply(prefix + "weight"),
            weights.apply(prefix + "bias"),
            AXES_AS_THEY_ARE,
            1 - (float) layer.momentum(),
            (float) layer.epsilon(),
            training)
        .singletonOrThrow();
  }

  /** Refuses to learn what one value varies by. */
  static void requireSeveral(long valuesOfChannel) {
    if (valuesOfChannel < 2) {
      throw new ModelException(
          "batch norm cannot learn from one value per channel; use a batchSize and a training set"
              + " of at least 2 examples");
    }
  }
}
