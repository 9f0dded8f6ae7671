package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.Locale;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * One value for each patch of a map, side by side; what is left over at the high and late edges is
 * dropped.
 *
 * @param kind what stands for a patch
 * @param size of a patch, [bins, frames]
 */
public record Pool(
    @Param(value = "What stands for a patch", defaultValue = "max") Pooling kind,
    @Param(
            value = "Size of a patch: [bins, frames]",
            defaultValue = "[2, 2]",
            min = 1,
            max = 100_000)
        List<Integer> size)
    implements DjlLayer {

  /** Refuses a size that is not two numbers. */
  public Pool {
    size = List.copyOf(size);
    Window.of("size", size);
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    FeatureMap map = Inputs.map("pool", input);
    window().requireInside("pool", map, "");
    return new FeatureMap(
        map.channels(), map.bins() / window().bins(), map.frames() / window().frames());
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  @Override
  public String describe() {
    return kind.name().toLowerCase(Locale.ROOT) + " pool " + window();
  }

  @Override
  public Block toBlock(TensorShape input) {
    return PoolBlock.of(this, outputShape(input));
  }

  /** The size as a window. */
  Window window() {
    return Window.of("size", size);
  }
}
