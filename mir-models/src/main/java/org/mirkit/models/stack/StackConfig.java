package org.mirkit.models.stack;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.network.InitialWeights;
import org.mirkit.models.notation.Notation;

/**
 * Parameters of {@link StackModel}; its layers are given one by one or as a text.
 *
 * @param layers in the order of the flow, without the head
 * @param notation the same in the tutorial's text form
 * @param headBias whether the head adds a constant to each output
 * @param initializer how weights begin
 */
public record StackConfig(
    @Param(
            value = "Layers in the order of the flow; the head that the task needs comes by itself",
            example = "[{use: conv, filters: 16}, {use: pool}, {use: global-pool}]")
        Optional<List<Layer>> layers,
    @Param(
            value = "The layers in the tutorial's text form instead",
            example = "c2(16@3x3 bn)-p2(4x4)-bi_r2(gru 32)-d1")
        Optional<String> notation,
    @Param(value = "Let the head add a learned constant to each output", defaultValue = "true")
        boolean headBias,
    @Param(
            value =
                "How weights begin; recurrent layers begin as in PyTorch unless orthogonal is asked for",
            defaultValue = "he-normal")
        InitialWeights initializer) {

  /** Refuses to have none or both, and a text that means nothing. */
  public StackConfig {
    layers = layers.map(List::copyOf);
    if (layers.isPresent() == notation.isPresent()) {
      throw new ConfigException(
          "layers",
          layers.isPresent()
              ? "layers and notation say the same thing twice; keep one (layers: ~ takes away what an"
                  + " included file says)"
              : "give layers, or the same as a notation such as c2-p2-c2-p2-r2-d1; layers: [] is the"
                  + " head alone");
    }
    notation.ifPresent(Notation::parse);
  }

  /** Layers whose weights begin as usual. */
  public static StackConfig of(List<Layer> layers) {
    return new StackConfig(Optional.of(layers), Optional.empty(), true, InitialWeights.HE_NORMAL);
  }

  /** The layers, in whichever way they were given. */
  List<Layer> all() {
    return notation.map(Notation::parse).or(() -> layers).orElseThrow();
  }
}
