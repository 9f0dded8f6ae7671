package org.mirkit.gammatone;

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code gammatone}.
 *
 * @param sampleRateHz rate that sound is brought to first
 * @param hopSamples distance between frames
 * @param windowSamples over which energy is taken
 * @param bands number of filters
 * @param minHz centre of the lowest
 * @param maxHz centre of the highest
 * @param compression how energies become values
 */
public record GammatoneConfig(
    @Param(
            value = "Rate that sound is brought to first",
            unit = "Hz",
            defaultValue = "22050",
            min = 1000,
            max = 192_000)
        int sampleRateHz,
    @Param(
            value = "Distance between frames",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 1_000_000)
        int hopSamples,
    @Param(
            value = "Stretch around a frame over which the energy of a band is taken",
            unit = "samples",
            defaultValue = "1024",
            min = 1,
            max = 1_000_000)
        int windowSamples,
    @Param(value = "Number of bands", defaultValue = "64", min = 1, max = 10_000) int bands,
    @Param(
            value = "Centre of the lowest band",
            unit = "Hz",
            defaultValue = "50",
            min = 10,
            max = 96_000)
        double minHz,
    @Param(
            value = "Centre of the highest band",
            unit = "Hz",
            defaultValue = "10000",
            min = 10,
            max = 96_000)
        double maxHz,
    @Param(
            value = "How energies become values: dB, their cube root, or as they are",
            defaultValue = "db")
        Compression compression) {

  /** Refuses bands that lie in no order, or where the sound has none. */
  public GammatoneConfig {
    if (maxHz >= sampleRateHz / 2.0) {
      throw new ConfigException(
          "maxHz",
          "%s Hz is not below half the sample rate of %d Hz; lower it, or raise sampleRateHz"
              .formatted(maxHz, sampleRateHz));
    }
    if (minHz > maxHz || (bands > 1 && minHz == maxHz)) {
      throw new ConfigException(
          "minHz", "%s Hz is not below maxHz, %s Hz; lower it".formatted(minHz, maxHz));
    }
  }
}
