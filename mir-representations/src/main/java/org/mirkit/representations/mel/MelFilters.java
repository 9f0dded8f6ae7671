package org.mirkit.representations.mel;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/** The parameters of the mel filters, with librosa's defaults. */
public record MelFilters(
    @Param(value = "Number of mel bands", defaultValue = "128", min = 1, max = 4096) int bands,
    @Param(value = "Lower edge of the lowest band", unit = "Hz", defaultValue = "0", min = 0)
        double fminHz,
    @Param(
            value = "Upper edge of the highest band; half the sample rate when not given",
            unit = "Hz",
            min = 1,
            example = "8000")
        Optional<Double> fmaxHz,
    @Param(
            value = "Mel scale: linear then logarithmic (slaney) or logarithmic (htk)",
            defaultValue = "slaney")
        MelScale scale,
    @Param(
            value = "Height of the mel filters: area 1 (slaney) or peak 1 (none)",
            defaultValue = "slaney")
        MelNorm norm) {

  /** librosa's defaults. */
  public static MelFilters defaults() {
    return of(128);
  }

  /** librosa's defaults, for another number of bands. */
  public static MelFilters of(int bands) {
    return new MelFilters(bands, 0, Optional.empty(), MelScale.SLANEY, MelNorm.SLANEY);
  }

  /** Where the bands lie; refused if they do not lie below half the sample rate. */
  MelBands melBands(int sampleRateHz) {
    double nyquistHz = sampleRateHz / 2.0;
    double highestHz = fmaxHz.orElse(nyquistHz);
    if (!(highestHz <= nyquistHz)) {
      throw new ConfigException(
          "fmaxHz",
          "%s Hz is above half the sample rate of %d Hz; at most %s would do"
              .formatted(highestHz, sampleRateHz, nyquistHz));
    }
    if (!(fminHz < highestHz)) {
      throw new ConfigException(
          "fminHz",
          "%s Hz is not below the upper edge of %s Hz; any number below that would do"
              .formatted(fminHz, highestHz));
    }
    return new MelBands(scale, bands, fminHz, highestHz);
  }
}
