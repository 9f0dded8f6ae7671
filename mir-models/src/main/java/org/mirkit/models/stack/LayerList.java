package org.mirkit.models.stack;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Layer;
import org.mirkit.models.notation.Notation;

/** Layers that YAML gives one by one or as a text. */
final class LayerList {

  private LayerList() {}

  /**
   * Refuses to have none or both, and a text that means nothing.
   *
   * @throws ConfigException naming the parameter
   */
  static void require(Optional<List<Layer>> layers, Optional<String> notation) {
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

  /** The layers, in whichever way they were given. */
  static List<Layer> of(Optional<List<Layer>> layers, Optional<String> notation) {
    return notation.map(Notation::parse).or(() -> layers).orElseThrow();
  }
}
