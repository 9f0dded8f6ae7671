package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.NestedBlock;

/** {@link Residual} on the engine. */
final class ResidualBlock {
  private static final String PROJECTION = "projection";

  private ResidualBlock() {}

  /** A block that adds the layers' output to their input. */
  static Block of(Residual layer, TensorShape input, TensorShape output) {
    NestedBlock.Builder block = NestedBlock.giving(output);
    List<String> names = layer.chain().addTo(block, "", input);
    Optional<DjlLayer> shortcut = layer.shortcut(input);
    shortcut.ifPresent(projection -> block.part(PROJECTION, projection, input));
    return block.computingFramed(
        (x, parts) -> {
          NDArray change = parts.runAll(names, x).values();
          NDArray kept = (shortcut.isPresent() ? parts.run(PROJECTION, x) : x).values();
          return ActivationBlock.apply(layer.activation(), change.add(kept));
        });
  }
}
