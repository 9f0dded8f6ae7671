package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.Locale;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * One value of each unit for every few frames, side by side (Choi et al. 2017, {@code p1}); frames
 * that are left over at the end are dropped.
 *
 * @param kind what stands for some frames
 * @param frames that become one
 */
public record Pool1d(
    @Param(value = "What stands for some frames", defaultValue = "max") Pooling kind,
    @Param(
            value = "Frames that become one",
            unit = "frames",
            defaultValue = "2",
            min = 1,
            max = 100_000)
        int frames)
    implements DjlLayer {

  @Override
  public Sequence outputShape(TensorShape input) {
    Sequence sequence = Inputs.perFrame("pool1d", input);
    Window window = inTwoDimensions().window();
    window.requireInside("pool1d", new FeatureMap(1, 1, sequence.frames()), "");
    return new Sequence(sequence.units(), sequence.frames() / frames);
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    int bins = input instanceof FeatureMap ? ReceptiveField.ALL : 1;
    return new ReceptiveField(bins, frames, 1, frames);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    int size = inTwoDimensions().window().frames();
    return Padding.VALID.realPlaces(frames, size, size);
  }

  @Override
  public boolean hearsBeyond(TensorShape input, int frames) {
    return inTwoDimensions().hearsBeyond(input, frames);
  }

  @Override
  public String describe() {
    return kind.name().toLowerCase(Locale.ROOT) + " pool1d " + frames;
  }

  @Override
  public Block toBlock(TensorShape input) {
    return PoolBlock.of(this, outputShape(input));
  }

  /** The same layer for a map of one bin. */
  Pool inTwoDimensions() {
    return new Pool(kind, List.of(1, frames));
  }
}
