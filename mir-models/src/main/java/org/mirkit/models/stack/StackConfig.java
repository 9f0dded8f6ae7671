package org.mirkit.models.stack;

import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.network.InitialWeights;

/**
 * Parameters of {@link StackModel}.
 *
 * @param layers in the order of the flow, without the head
 * @param initializer how weights begin
 */
public record StackConfig(
    @Param(
            value = "Layers in the order of the flow; the head that the task needs comes by itself",
            example = "[{use: conv, filters: 16}, {use: pool}, {use: global-pool}]")
        List<Layer> layers,
    @Param(
            value =
                "How weights begin; recurrent layers begin as in PyTorch unless orthogonal is asked for",
            defaultValue = "he-normal")
        InitialWeights initializer) {

  /** Weights that begin as usual. */
  public StackConfig(List<Layer> layers) {
    this(layers, InitialWeights.HE_NORMAL);
  }

  /** Copies the list. */
  public StackConfig {
    layers = List.copyOf(layers);
  }
}
