package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.LayerBlock;

/**
 * A map with its axes in another order: with [bins, channels, frames] every bin becomes a channel.
 *
 * @param axes of what comes in, in the order in which they go on as channels, bins and frames
 */
public record Permute(
    @Param(
            value = "The axes that go on as channels, bins and frames, in this order",
            example = "[bins, channels, frames]")
        List<MapAxis> axes)
    implements DjlLayer {

  /** An axis of a map. */
  public enum MapAxis {
    /** N. */
    CHANNELS,
    /** F. */
    BINS,
    /** T. */
    FRAMES
  }

  /** Refuses anything but each axis once. */
  public Permute {
    axes = List.copyOf(axes);
    if (axes.size() != 3 || !axes.containsAll(List.of(MapAxis.values()))) {
      throw new ConfigException(
          "axes",
          "expected channels, bins and frames, each once, in any order; found " + names(axes));
    }
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    FeatureMap map = Inputs.map("permute", input);
    return new FeatureMap(size(0, map), size(1, map), size(2, map));
  }

  private int size(int place, FeatureMap map) {
    return switch (axes.get(place)) {
      case CHANNELS -> map.channels();
      case BINS -> map.bins();
      case FRAMES -> map.frames();
    };
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  /** Along an axis that has moved, neighbours are no neighbours any more: all of it. */
  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    int bins = axes.get(1) == MapAxis.BINS ? 1 : ReceptiveField.ALL;
    int frames = axes.get(2) == MapAxis.FRAMES ? 1 : ReceptiveField.ALL;
    return new ReceptiveField(bins, frames, 1, 1);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return axes.get(2) == MapAxis.FRAMES ? frames : DjlLayer.super.realFrames(input, frames);
  }

  @Override
  public String describe() {
    return "permute to " + names(axes);
  }

  private static String names(List<MapAxis> axes) {
    return axes.stream()
        .map(axis -> axis.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public Block toBlock(TensorShape input) {
    int channels = axes.get(0).ordinal() + 1;
    int bins = axes.get(1).ordinal() + 1;
    int frames = axes.get(2).ordinal() + 1;
    return LayerBlock.giving(outputShape(input))
        .computing((x, weights, training) -> x.transpose(0, channels, bins, frames));
  }
}
