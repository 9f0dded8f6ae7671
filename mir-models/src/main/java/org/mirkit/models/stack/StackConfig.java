package org.mirkit.models.stack;

import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link StackModel}.
 *
 * @param layers in the order of the flow, without the head
 */
public record StackConfig(
    @Param(
            value = "Layers in the order of the flow; the head that the task needs comes by itself",
            example = "[{use: conv, filters: 16}, {use: pool}, {use: global-pool}]")
        List<Layer> layers) {

  /** Copies the list. */
  public StackConfig {
    layers = List.copyOf(layers);
  }
}
