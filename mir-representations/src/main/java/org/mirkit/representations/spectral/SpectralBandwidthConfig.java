package org.mirkit.representations.spectral;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.StftFrames;

/** Parameters of the spectral bandwidth, with librosa's defaults. */
public record SpectralBandwidthConfig(
    @ParamGroup StftFrames frames,
    @Param(
            value = "Exponent of the distance from the centroid: 2 for the standard deviation",
            defaultValue = "2",
            min = 0.1,
            max = 10)
        double exponent,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** librosa's defaults. */
  public static SpectralBandwidthConfig defaults() {
    return new SpectralBandwidthConfig(StftFrames.defaults(), 2, true);
  }
}
