package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LayerBlock;

/** {@link Conv1d} on the engine: weights (filters, units, frames), the earliest frame first. */
final class Conv1dBlock {
  private static final String WEIGHT = "weight";
  private static final int BINS = 2;

  private Conv1dBlock() {}

  /** A block for this input, each of whose units is a channel of one bin. */
  static Block of(Conv1d layer, FeatureMap input) {
    LayerBlock.Builder block = LayerBlock.giving(layer.outputShape(input));
    block.weight(WEIGHT, layer.filters(), input.channels() / layer.groups(), layer.kernel());
    ConvBlock.addBias(block, layer.inTwoDimensions());
    ConvBlock convolution = new ConvBlock(layer.inTwoDimensions(), input);
    return block.computingFramed(
        (x, weights, training) -> {
          NDArray map = Frames.first(x.values()).expandDims(BINS);
          Framed framed = new Framed(map, x.real());
          NDArray output = convolution.compute(framed, withBins(weights), training);
          return output.squeeze(BINS).transpose(0, 2, 1);
        });
  }

  private static Function<String, NDArray> withBins(Function<String, NDArray> weights) {
    return name -> name.equals(WEIGHT) ? weights.apply(name).expandDims(BINS) : weights.apply(name);
  }
}
