package org.mirkit.models.layer;

import static ai.djl.nn.Activation.relu;
import static ai.djl.nn.Activation.sigmoid;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.core.Linear;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LayerBlock;

/** {@link SqueezeExcite} on the engine. */
final class SqueezeExciteBlock {

  private SqueezeExciteBlock() {}

  /** A block for this input. */
  static Block of(SqueezeExcite layer, TensorShape input) {
    int channels = Inputs.channels(input);
    int hidden = layer.hidden(input);
    boolean map = input instanceof FeatureMap;
    return LayerBlock.giving(input)
        .weight("squeeze.weight", hidden, channels)
        .bias("squeeze.bias", hidden)
        .weight("excite.weight", channels, hidden)
        .bias("excite.bias", channels)
        .computingFramed(
            (framed, weights, training) -> {
              NDArray x = framed.values();
              NDArray mean = map ? meanOfMap(framed) : framed.real().mean(x);
              NDArray gains = gains(mean, weights);
              Shape perChannel = map ? new Shape(-1, channels, 1, 1) : new Shape(-1, 1, channels);
              return x.mul(gains.reshape(perChannel));
            });
  }

  private static NDArray meanOfMap(Framed framed) {
    NDArray x = framed.values();
    if (!framed.real().all()) {
      return framed.real().mean(x).mean(new int[] {2});
    }
    return x.reshape(x.size(0), x.size(1), x.size(2) * x.size(3)).mean(new int[] {2});
  }

  private static NDArray gains(NDArray mean, Function<String, NDArray> weights) {
    return sigmoid(linear(relu(linear(mean, "squeeze.", weights)), "excite.", weights));
  }

  private static NDArray linear(NDArray x, String prefix, Function<String, NDArray> weights) {
    return Linear.linear(x, weights.apply(prefix + "weight"), weights.apply(prefix + "bias"))
        .singletonOrThrow();
  }
}
