package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * One value for each patch of a map; what is left over at the high and late edges is dropped.
 *
 * @param kind what stands for a patch
 * @param size of a patch, [bins, frames]
 * @param stride steps between patches, [bins, frames]; side by side when empty
 */
public record Pool(
    @Param(value = "What stands for a patch", defaultValue = "max") Pooling kind,
    @Param(
            value = "Size of a patch: [bins, frames]",
            defaultValue = "[2, 2]",
            min = 1,
            max = 100_000)
        List<Integer> size,
    @Param(
            value = "Steps from one patch to the next: [bins, frames]; side by side when not given",
            min = 1,
            max = 100_000,
            example = "[2, 1]")
        Optional<List<Integer>> stride)
    implements DjlLayer {

  /** Patches side by side. */
  public Pool(Pooling kind, List<Integer> size) {
    this(kind, size, Optional.empty());
  }

  /** Refuses a size or stride that is not two numbers. */
  public Pool {
    size = List.copyOf(size);
    stride = stride.map(List::copyOf);
    Window.of("size", size);
    Window.of("stride", stride.orElse(size));
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    FeatureMap map = Inputs.map("pool", input);
    window().requireInside("pool", map, "");
    return new FeatureMap(
        map.channels(),
        Padding.VALID.places(map.bins(), window().bins(), steps().bins()),
        Padding.VALID.places(map.frames(), window().frames(), steps().frames()));
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return Reach.window(window(), steps());
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return Padding.VALID.realPlaces(frames, window().frames(), steps().frames());
  }

  @Override
  public boolean hearsBeyond(TensorShape input, int frames) {
    return frames < window().frames();
  }

  @Override
  public String describe() {
    String strided = steps().equals(window()) ? "" : ", stride " + steps();
    return kind.name().toLowerCase(Locale.ROOT) + " pool " + window() + strided;
  }

  @Override
  public Block toBlock(TensorShape input) {
    return PoolBlock.of(this, outputShape(input));
  }

  /** The size as a window. */
  Window window() {
    return Window.of("size", size);
  }

  /** The stride as a window. */
  Window steps() {
    return Window.of("stride", stride.orElse(size));
  }
}
