package org.mirkit.representations.pcen;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelFilters;

/**
 * Parameters of per-channel energy normalisation, with the defaults of librosa's {@code pcen} and,
 * for the mel spectrogram, those of its example.
 */
public record PcenConfig(
    @ParamGroup StftFrames frames,
    @Param(
            value =
                "What the mel magnitudes are multiplied with first; 2^31 brings samples of ±1 to the"
                    + " 32-bit range that the other defaults are meant for",
            defaultValue = "2147483648",
            min = 1e-6,
            max = 1e12)
        double inputScale,
    @Param(
            value = "Exponent of the gain control: 0 for none, near 1 for full",
            defaultValue = "0.98",
            min = 0,
            max = 10)
        double gain,
    @Param(
            value = "Where compression sets in, in units of the controlled values",
            defaultValue = "2",
            min = 0,
            max = 1e6)
        double bias,
    @Param(
            value = "Exponent of the compression; 0 for the logarithm",
            defaultValue = "0.5",
            min = 0,
            max = 10)
        double power,
    @Param(
            value = "How long the gain control remembers",
            unit = "s",
            defaultValue = "0.4",
            min = 1e-4,
            max = 3600)
        double timeConstantSeconds,
    @Param(value = "Keeps the gain finite in silence", defaultValue = "1e-6", min = 1e-30, max = 1)
        double eps,
    @ParamGroup MelFilters filters,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public PcenConfig {
    new MelConfig(
        frames,
        filters,
        1,
        MelCompression.NONE,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.empty(),
        centered);
  }

  /** The parameters that librosa's {@code pcen} has. */
  public static PcenConfig defaults() {
    return new PcenConfig(
        StftFrames.defaults(), 1L << 31, 0.98, 2, 0.5, 0.4, 1e-6, MelFilters.defaults(), true);
  }

  /** The mel spectrogram of magnitudes that is normalised. */
  MelConfig mel() {
    return new MelConfig(
        frames,
        filters,
        1,
        MelCompression.NONE,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.empty(),
        centered);
  }

  /**
   * Weight of the newest frame in the running mean: the root of b²T² + b − 1, which gives the
   * low-pass filter a memory of about T frames.
   */
  double smoothing() {
    double frames = timeConstantSeconds * sampleRateHz() / hopSamples();
    return 2 / (1 + Math.sqrt(1 + 4 * frames * frames));
  }
}
