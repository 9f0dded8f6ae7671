package org.mirkit.codecs;

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/** Parameters of {@link LossyCoding}. */
public record LossyCodingConfig(
    @Param(value = "mp3, aac or opus", defaultValue = "mp3") LossyFormat format,
    @Param(
            value = "Lowest bit rate, of all channels together",
            unit = "kbit/s",
            defaultValue = "32",
            min = 8,
            max = 512)
        int minKbps,
    @Param(
            value = "Highest bit rate; where an encoder takes less, its highest",
            unit = "kbit/s",
            defaultValue = "128",
            min = 8,
            max = 512)
        int maxKbps) {

  /** Refuses an empty range. */
  public LossyCodingConfig {
    if (minKbps > maxKbps) {
      throw new ConfigException(
          "minKbps",
          "%d kbit/s is above maxKbps of %d kbit/s; at most %d would do"
              .formatted(minKbps, maxKbps, maxKbps));
    }
  }
}
