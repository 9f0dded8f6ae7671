package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.convolutional.Conv2d;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.LayerBlock;

/** {@link Conv} on the engine: weights (filters, channels, bins, frames). */
final class ConvBlock {
  private static final String NORM = "norm.";

  private final Conv layer;
  private final int zeroBins;
  private final int zeroFrames;

  private ConvBlock(Conv layer, FeatureMap input) {
    this.layer = layer;
    this.zeroBins =
        layer.padding().zeros(input.bins(), layer.window().bins(), layer.steps().bins());
    this.zeroFrames =
        layer.padding().zeros(input.frames(), layer.window().frames(), layer.steps().frames());
  }

  /** A block for this input. */
  static Block of(Conv layer, FeatureMap input) {
    LayerBlock.Builder block = LayerBlock.giving(layer.outputShape(input));
    block.weight(
        "weight",
        layer.filters(),
        input.channels(),
        layer.window().bins(),
        layer.window().frames());
    if (layer.batchNorm()) {
      block.normalization(NORM, layer.filters());
    } else {
      block.bias("bias", layer.filters());
    }
    return block.computing(new ConvBlock(layer, input)::compute);
  }

  private NDArray compute(NDArray x, Function<String, NDArray> weights, boolean training) {
    NDArray sums = convolve(x, weights);
    NDArray levelled =
        layer.batchNorm()
            ? NormBlock.normalize(BatchNorm.STANDARD, NORM, sums, weights, training)
            : sums;
    return ActivationBlock.apply(layer.activation(), levelled);
  }

  private NDArray convolve(NDArray x, Function<String, NDArray> weights) {
    NDArray bias = layer.batchNorm() ? null : weights.apply("bias");
    Shape stride = new Shape(layer.steps().bins(), layer.steps().frames());
    NDArray padded = x;
    Shape padding = new Shape(zeroBins / 2, zeroFrames / 2);
    if (zeroBins % 2 != 0 || zeroFrames % 2 != 0) {
      padded = padUnevenly(x);
      padding = new Shape(0, 0);
    }
    return Conv2d.conv2d(padded, weights.apply("weight"), bias, stride, padding).singletonOrThrow();
  }

  /** The engine pads both sides alike; an odd number of zeros has to be laid round by hand. */
  private NDArray padUnevenly(NDArray x) {
    int before = zeroFrames / 2;
    int below = zeroBins / 2;
    return x.pad(new Shape(before, zeroFrames - before, below, zeroBins - below), 0);
  }
}
