package org.mirkit.representations.spectral;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.api.representation.Axis;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftFrames;

/** Parameters of the spectral contrast, with librosa's defaults. */
public record SpectralContrastConfig(
    @ParamGroup StftFrames frames,
    @Param(
            value = "Upper edge of the lowest band; the others are octaves above it",
            unit = "Hz",
            defaultValue = "200",
            min = 1)
        double fminHz,
    @Param(value = "Number of octaves above the lowest band", defaultValue = "6", min = 1, max = 20)
        int octaves,
    @Param(
            value = "Share of an octave's bins that make its peak, and its valley",
            defaultValue = "0.02",
            min = 0.001,
            max = 0.5)
        double quantile,
    @Param(
            value = "Whether magnitudes are subtracted instead of their levels in dB",
            defaultValue = "false")
        boolean linear,
    @Param(
            value = "Largest distance of dB below the loudest of the clip; null for none",
            unit = "dB",
            defaultValue = "80",
            min = 0)
        Optional<Double> topDb,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public SpectralContrastConfig {
    requireBands(frames, fminHz, octaves);
  }

  /** librosa's defaults. */
  public static SpectralContrastConfig defaults() {
    return new SpectralContrastConfig(
        StftFrames.defaults(), 200, 6, 0.02, false, Optional.of(80.0), true);
  }

  private static void requireBands(StftFrames frames, double fminHz, int octaves) {
    double binHz = (double) frames.sampleRateHz() / frames.fftSamples();
    if (fminHz < 2 * binHz) {
      throw new ConfigException(
          "fminHz",
          "%s Hz leaves no bins of %s Hz for the lowest band; at least %s would do"
              .formatted(fminHz, binHz, 2 * binHz));
    }
    double nyquistHz = frames.sampleRateHz() / 2.0;
    if (fminHz * Math.pow(2, octaves - 1) >= nyquistHz) {
      int most = (int) Math.ceil(Math.log(nyquistHz / fminHz) / Math.log(2));
      throw most < 1
          ? new ConfigException(
              "fminHz",
              "%s Hz is not below half the sample rate; less than %s would do"
                  .formatted(fminHz, nyquistHz))
          : new ConfigException(
              "octaves",
              "%d octaves above %s Hz begin beyond half the sample rate; at most %d would do"
                  .formatted(octaves, fminHz, most));
    }
  }

  /** Lower edges of the bands. */
  Axis bandAxis() {
    double[] edgesHz = new double[octaves + 1];
    for (int band = 1; band <= octaves; band++) {
      edgesHz[band] = fminHz * Math.pow(2, band - 1);
    }
    return Axis.of("band", "Hz", edgesHz);
  }

  Optional<Decibels> level() {
    return linear
        ? Optional.empty()
        : Optional.of(new Decibels(Decibels.Reference.UNITY, 1e-10, topDb));
  }
}
