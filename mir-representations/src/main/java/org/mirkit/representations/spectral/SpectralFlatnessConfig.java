package org.mirkit.representations.spectral;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.StftFrames;

/** Parameters of the spectral flatness, with librosa's defaults. */
public record SpectralFlatnessConfig(
    @ParamGroup StftFrames frames,
    @Param(
            value = "Exponent of the magnitudes: 2 for powers",
            defaultValue = "2",
            min = 0.1,
            max = 4)
        double power,
    @Param(
            value = "Smallest power that is told apart",
            defaultValue = "1e-10",
            min = 1e-30,
            max = 1)
        double amin,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** librosa's defaults. */
  public static SpectralFlatnessConfig defaults() {
    return new SpectralFlatnessConfig(StftFrames.defaults(), 2, 1e-10, true);
  }
}
