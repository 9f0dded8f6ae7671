package org.mirkit.representations.mfcc;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelFilters;

/** Parameters of mel-frequency cepstral coefficients, with librosa's defaults. */
public record MfccConfig(
    @ParamGroup StftFrames frames,
    @Param(
            value = "How many coefficients are kept, from the lowest up",
            defaultValue = "20",
            min = 1,
            max = 4096)
        int coefficients,
    @Param(
            value =
                "Length of the sine with which the coefficients are weighted (liftered); 0 for no"
                    + " weights, 22 as in HTK",
            defaultValue = "0",
            min = 0,
            max = 4096)
        double lifter,
    @Param(
            value =
                "How many derivatives over time follow the coefficients as further channels: none,"
                    + " delta, or delta and delta-delta",
            defaultValue = "0",
            min = 0,
            max = 2)
        int deltas,
    @Param(
            value = "Frames over which a derivative is fitted; odd",
            unit = "frames",
            defaultValue = "9",
            min = 3,
            max = 999)
        int deltaFrames,
    @ParamGroup MelFilters filters,
    @Param(
            value = "Smallest power that dB tells apart; silence has its level",
            defaultValue = "1e-10",
            min = 1e-30,
            max = 1)
        double amin,
    @Param(
            value = "Largest distance of dB below the loudest band of the clip; null for none",
            unit = "dB",
            defaultValue = "80",
            min = 0)
        Optional<Double> topDb,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public MfccConfig {
    if (coefficients > filters.bands()) {
      throw new ConfigException(
          "coefficients",
          "%d coefficients cannot be had from %d mel bands; at most %d would do"
              .formatted(coefficients, filters.bands(), filters.bands()));
    }
    if (deltaFrames % 2 == 0) {
      throw new ConfigException(
          "deltaFrames",
          "%d frames have no middle one; %d or %d would do"
              .formatted(deltaFrames, deltaFrames - 1, deltaFrames + 1));
    }
    new MelConfig(
        frames, filters, 2, MelCompression.DB, Decibels.Reference.UNITY, amin, topDb, centered);
  }

  /** The parameters that librosa's {@code mfcc} has. */
  public static MfccConfig defaults() {
    return new MfccConfig(
        StftFrames.defaults(), 20, 0, 0, 9, MelFilters.defaults(), 1e-10, Optional.of(80.0), true);
  }

  /** The mel spectrogram, in dB, from which the coefficients are made. */
  MelConfig mel() {
    return new MelConfig(
        frames, filters, 2, MelCompression.DB, Decibels.Reference.UNITY, amin, topDb, centered);
  }

  int bands() {
    return filters.bands();
  }
}
