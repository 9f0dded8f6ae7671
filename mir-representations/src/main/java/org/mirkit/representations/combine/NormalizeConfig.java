package org.mirkit.representations.combine;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.Representation;

/**
 * How values are scaled by statistics of the clip itself. Statistics of the training tracks are the
 * pipeline's, not a representation's: features would otherwise depend on the split.
 */
public record NormalizeConfig(
    @Param(value = "The representation whose values are scaled", example = "{use: mel}")
        Representation representation,
    @Param(
            value =
                "To what: mean 0 and deviation 1 (standard), mean 0, 0…1 (min-max), or a norm of 1"
                    + " (l1, l2, max)",
            defaultValue = "standard")
        NormalizeMethod method,
    @Param(
            value = "Which values are scaled together: those of a frame, of a band or of the clip",
            defaultValue = "band")
        NormalizeScope per) {

  /** The same scaling of another representation. */
  NormalizeConfig with(Representation other) {
    return new NormalizeConfig(other, method, per);
  }
}
