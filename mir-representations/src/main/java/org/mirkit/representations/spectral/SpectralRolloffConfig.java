package org.mirkit.representations.spectral;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.StftFrames;

/** Parameters of the spectral rolloff, with librosa's defaults. */
public record SpectralRolloffConfig(
    @ParamGroup StftFrames frames,
    @Param(
            value = "Share of the magnitudes that lie below",
            defaultValue = "0.85",
            min = 0.001,
            max = 0.999)
        double share,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** librosa's defaults. */
  public static SpectralRolloffConfig defaults() {
    return new SpectralRolloffConfig(StftFrames.defaults(), 0.85, true);
  }
}
