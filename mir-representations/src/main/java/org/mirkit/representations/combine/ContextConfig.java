package org.mirkit.representations.combine;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.Representation;

/** Which neighbours a frame is given. */
public record ContextConfig(
    @Param(value = "The representation whose frames are widened", example = "{use: mel}")
        Representation representation,
    @Param(
            value = "How many earlier frames are added",
            unit = "frames",
            defaultValue = "2",
            min = 0,
            max = 1000)
        int before,
    @Param(
            value = "How many later frames are added",
            unit = "frames",
            defaultValue = "2",
            min = 0,
            max = 1000)
        int after,
    @Param(
            value = "What stands for neighbours beyond the ends: the last frame repeated, or zeros",
            defaultValue = "repeat")
        ContextEdges edges) {

  /** The same neighbours of another representation's frames. */
  ContextConfig with(Representation other) {
    return new ContextConfig(other, before, after, edges);
  }
}
