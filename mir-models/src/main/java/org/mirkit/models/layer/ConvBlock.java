package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.engine.RealFrames;

/** {@link Conv} on the engine: weights (filters, channels, bins, frames). */
final class ConvBlock {
  private static final String NORM = "norm.";

  private final Conv layer;
  private final FeatureMap input;
  private final int zeroBins;
  private final int zeroFrames;

  ConvBlock(Conv layer, FeatureMap input) {
    this.layer = layer;
    this.input = input;
    this.zeroBins = layer.padding().zeros(input.bins(), layer.reach().bins(), layer.steps().bins());
    this.zeroFrames =
        layer.padding().zeros(input.frames(), layer.reach().frames(), layer.steps().frames());
  }

  /** A block for this input. */
  static Block of(Conv layer, FeatureMap input) {
    LayerBlock.Builder block = LayerBlock.giving(layer.outputShape(input));
    block.weight(
        "weight",
        layer.filters(),
        input.channels() / layer.groups(),
        layer.window().bins(),
        layer.window().frames());
    addBias(block, layer);
    return block.computingFramed(new ConvBlock(layer, input)::compute);
  }

  /** Adds what follows the sums: normalisation, or a bias. */
  static void addBias(LayerBlock.Builder block, Conv layer) {
    if (layer.batchNorm()) {
      block.normalization(NORM, layer.filters());
    } else if (layer.bias()) {
      block.bias("bias", layer.filters());
    }
  }

  /** The output for a map (B, N, F, T). */
  NDArray compute(Framed x, Function<String, NDArray> weights, boolean training) {
    NDArray sums = convolve(x.values(), weights);
    RealFrames left = x.real().map(frames -> layer.realFrames(input, frames));
    NDArray levelled = layer.batchNorm() ? level(new Framed(sums, left), weights, training) : sums;
    NDArray output = ActivationBlock.apply(layer.activation(), levelled);
    // The largest arrays of most networks; gradients keep those that they need.
    free(sums, levelled);
    free(levelled, output);
    return output;
  }

  private static NDArray level(Framed sums, Function<String, NDArray> weights, boolean training) {
    return training && !sums.real().all()
        ? new RealBatchNorm(BatchNorm.STANDARD, NORM, weights).inPlace(sums)
        : NormBlock.normalize(BatchNorm.STANDARD, NORM, sums.values(), weights, training);
  }

  private static void free(NDArray array, NDArray successor) {
    if (array != successor) {
      array.close();
    }
  }

  private NDArray convolve(NDArray x, Function<String, NDArray> weights) {
    Shape stride = new Shape(layer.steps().bins(), layer.steps().frames());
    NDArray padded = x;
    Shape padding = new Shape(zeroBins / 2, zeroFrames / 2);
    if (zeroBins % 2 != 0 || zeroFrames % 2 != 0) {
      padded = padUnevenly(x);
      padding = new Shape(0, 0);
    }
    return x.getNDArrayInternal()
        .convolution(
            padded,
            weights.apply("weight"),
            layer.batchNorm() || !layer.bias() ? null : weights.apply("bias"),
            stride,
            padding,
            new Shape(layer.dilation().get(0), layer.dilation().get(1)),
            layer.groups())
        .singletonOrThrow();
  }

  /** The engine pads both sides alike; an odd number of zeros has to be laid round by hand. */
  private NDArray padUnevenly(NDArray x) {
    int before = zeroFrames / 2;
    int below = zeroBins / 2;
    return x.pad(new Shape(before, zeroFrames - before, below, zeroBins - below), 0);
  }
}
