package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.LayerBlock;

/**
 * A sequence as a map, whose bins are its units: the way back from {@link ToSequence}.
 *
 * @param channels that units are divided into, one after another
 */
public record ToMap(
    @Param(
            value = "Channels that the units are divided into, one after another",
            unit = "channels",
            defaultValue = "1",
            min = 1,
            max = 1_000_000)
        int channels)
    implements DjlLayer {

  @Override
  public FeatureMap outputShape(TensorShape input) {
    Sequence frames = Inputs.perFrame("to-map", input);
    if (frames.units() % channels != 0) {
      throw new ModelException(
          "%d units cannot be divided into %d channels; use a divisor of %d"
              .formatted(frames.units(), channels, frames.units()));
    }
    return new FeatureMap(channels, frames.units() / channels, frames.frames());
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return Reach.frames(1, input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "to map of " + channels + (channels == 1 ? " channel" : " channels");
  }

  @Override
  public Block toBlock(TensorShape input) {
    FeatureMap output = outputShape(input);
    return LayerBlock.giving(output)
        .computing(
            (x, weights, training) ->
                Frames.first(x).reshape(x.size(0), channels, output.bins(), -1));
  }
}
