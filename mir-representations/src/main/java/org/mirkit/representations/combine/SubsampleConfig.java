package org.mirkit.representations.combine;

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.Representation;

/** How frames are thinned out. */
public record SubsampleConfig(
    @Param(value = "The representation whose frames are thinned out", example = "{use: mel}")
        Representation representation,
    @Param(
            value = "How many frames become one",
            unit = "frames",
            defaultValue = "2",
            min = 1,
            max = 100_000)
        int frames,
    @Param(
            value = "What is kept of them: the first (pick), their mean or their max",
            defaultValue = "pick")
        SubsampleMethod method) {

  /** Refuses a hop that no number of samples can express. */
  public SubsampleConfig {
    int hop = representation.spec().hopSamples();
    if ((long) hop * frames > Integer.MAX_VALUE) {
      throw new ConfigException(
          "frames",
          "%d frames of %d samples are too far apart; at most %d would do"
              .formatted(frames, hop, Integer.MAX_VALUE / hop));
    }
  }

  /** The same thinning of another representation's frames. */
  SubsampleConfig with(Representation other) {
    return new SubsampleConfig(other, frames, method);
  }
}
