package org.mirkit.representations.mel;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftFrames;

/**
 * Parameters of a mel spectrogram, by the field's names and with librosa's defaults; but levels in
 * dB, because a model learns better from them.
 *
 * <p>{@code topDb} is not set by default, unlike in librosa's {@code power_to_db} (80): it makes
 * every value depend on the loudest moment of the clip, so that a crop of the features would not be
 * the features of the crop, and a model trained on crops would see other numbers in a whole track.
 * {@code amin} alone keeps silence finite, at −100 dB.
 */
public record MelConfig(
    @ParamGroup StftFrames frames,
    @ParamGroup MelFilters filters,
    @Param(
            value = "Exponent of the spectrum's magnitude: 1 for magnitude, 2 for power",
            defaultValue = "2",
            min = 0.1,
            max = 4)
        double power,
    @Param(value = "How the values are compressed: dB, log(1 + x) or none", defaultValue = "db")
        MelCompression log,
    @Param(
            value = "What 0 dB is: a power of 1 (unity) or the loudest value (clip-maximum)",
            defaultValue = "unity")
        Decibels.Reference ref,
    @Param(
            value = "Smallest power that dB tells apart; silence has its level",
            defaultValue = "1e-10",
            min = 1e-30,
            max = 1)
        double amin,
    @Param(
            value =
                "Largest distance of dB below the loudest value of the clip; librosa's power_to_db"
                    + " has 80",
            unit = "dB",
            min = 0,
            example = "80")
        Optional<Double> topDb,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public MelConfig {
    filters.melBands(frames.sampleRateHz()).requireBins(frames.sampleRateHz(), frames.fftSamples());
  }

  /** The parameters that librosa's {@code melspectrogram} has, in dB. */
  public static MelConfig defaults() {
    return new MelConfig(
        StftFrames.defaults(),
        MelFilters.defaults(),
        2,
        MelCompression.DB,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.empty(),
        true);
  }

  /** The same bands as they are before the logarithm. */
  MelConfig withoutLog() {
    return new MelConfig(frames, filters, power, MelCompression.NONE, ref, amin, topDb, centered);
  }

  MelBands melBands() {
    return filters.melBands(sampleRateHz());
  }

  MelNorm norm() {
    return filters.norm();
  }

  Decibels decibels() {
    return new Decibels(ref, amin, topDb);
  }

  /** The unit of the values. */
  String unit() {
    if (log == MelCompression.DB) {
      return "dB";
    }
    String plain = power == 2 ? "power" : power == 1 ? "magnitude" : "magnitude^" + power;
    return log == MelCompression.LOG1P ? "log(1 + " + plain + ")" : plain;
  }
}
