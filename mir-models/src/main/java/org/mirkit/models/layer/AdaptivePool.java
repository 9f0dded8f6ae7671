package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.Locale;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Patches that divide a map into so many bins and frames, whatever its size. Patch i of n on a side
 * of s values reaches from ⌊i·s/n⌋ to before ⌈(i+1)·s/n⌉, as in PyTorch.
 *
 * @param kind what stands for a patch
 * @param size of the map that comes out, [bins, frames]
 */
public record AdaptivePool(
    @Param(value = "What stands for a patch", defaultValue = "average") Pooling kind,
    @Param(
            value = "Size of the map that comes out: [bins, frames]",
            min = 1,
            max = 100_000,
            example = "[4, 8]")
        List<Integer> size)
    implements DjlLayer {

  /** Refuses a size that is not two numbers. */
  public AdaptivePool {
    size = List.copyOf(size);
    Window.of("size", size);
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    FeatureMap map = Inputs.map("adaptive-pool", input);
    Window out = window();
    out.requireInside("size", map, "");
    return new FeatureMap(map.channels(), out.bins(), out.frames());
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  /** The largest patch; where patches differ in size, steps are rounded down. */
  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    FeatureMap map = Inputs.map("adaptive-pool", input);
    Window out = window();
    return new ReceptiveField(
        largestPatch(map.bins(), out.bins()),
        largestPatch(map.frames(), out.frames()),
        map.bins() / out.bins(),
        map.frames() / out.frames());
  }

  private static int largestPatch(int size, int patches) {
    int largest = 0;
    for (long i = 0; i < patches; i++) {
      long start = i * size / patches;
      long end = ((i + 1) * size + patches - 1) / patches;
      largest = (int) Math.max(largest, end - start);
    }
    return largest;
  }

  @Override
  public String describe() {
    return "%s pool to %s".formatted(kind.name().toLowerCase(Locale.ROOT), window());
  }

  @Override
  public Block toBlock(TensorShape input) {
    return PoolBlock.adaptive(this, outputShape(input));
  }

  /** The size as a window. */
  Window window() {
    return Window.of("size", size);
  }
}
