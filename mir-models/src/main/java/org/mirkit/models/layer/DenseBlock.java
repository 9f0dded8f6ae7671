package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.convolutional.Conv1d;
import ai.djl.nn.core.Linear;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.LayerBlock;

/**
 * {@link Dense} on the engine. Context frames are a convolution along time: weights (V, inputs,
 * 2c+1), the earliest frame first; without context they are (V, inputs).
 */
final class DenseBlock {

  private DenseBlock() {}

  /** A block for this input. */
  static Block of(Dense layer, TensorShape input) {
    LayerBlock.Builder block = LayerBlock.giving(layer.outputShape(input));
    long inputs = layer.inputs(input);
    if (layer.context() > 0) {
      block.weight("weight", layer.units(), inputs, 2L * layer.context() + 1);
    } else {
      block.weight("weight", layer.units(), inputs);
    }
    if (layer.bias()) {
      block.bias("bias", layer.units());
    }
    return block.computing(
        (x, weights, training) ->
            ActivationBlock.apply(layer.activation(), sum(layer, x, weights)));
  }

  private static NDArray sum(Dense layer, NDArray x, Function<String, NDArray> weights) {
    NDArray weight = weights.apply("weight");
    NDArray bias = layer.bias() ? weights.apply("bias") : null;
    if (layer.context() == 0) {
      NDArray rows = x.getShape().dimension() == 2 ? x : Frames.last(x);
      return Linear.linear(rows, weight, bias).singletonOrThrow();
    }
    Shape stride = new Shape(1);
    Shape padding = new Shape(layer.context());
    NDArray sums = Conv1d.conv1d(Frames.first(x), weight, bias, stride, padding).singletonOrThrow();
    return sums.transpose(0, 2, 1);
  }
}
