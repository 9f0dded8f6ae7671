package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.CqtLimits;

/** What chroma's bands must satisfy, in the words of its parameters. */
final class ChromaLimits {
  private ChromaLimits() {}

  /** Refuses octaves that reach beyond half the sample rate. */
  static void requireBands(CqtBands bands, Optional<Double> tuning, int sampleRateHz) {
    try {
      CqtLimits.require(bands, tuning.orElse(0.0), tuning.isEmpty(), sampleRateHz);
    } catch (ConfigException e) {
      if (!e.parameter().equals(Optional.of("bins"))) {
        throw e;
      }
      throw tooManyOctaves(bands, sampleRateHz);
    }
  }

  private static ConfigException tooManyOctaves(CqtBands bands, int sampleRateHz) {
    int octaves = bands.bins() / bands.binsPerOctave();
    double ratio =
        sampleRateHz / 2.0 / bands.highestHz() * Math.pow(2, -0.5 / bands.binsPerOctave());
    int fitting = octaves - (int) Math.ceil(-Math.log(ratio) / Math.log(2));
    String remedy =
        fitting > 0
            ? "at most %d would do".formatted(fitting)
            : "at least %d Hz would do for one"
                .formatted((int) Math.ceil(sampleRateHz * Math.pow(2, 1 - fitting)));
    return new ConfigException(
        "octaves",
        "%d octaves from %.1f Hz end at %.0f Hz, above half the sample rate of %d Hz; %s"
            .formatted(octaves, bands.fminHz(), bands.highestHz(), sampleRateHz, remedy));
  }
}
