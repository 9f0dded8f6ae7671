package org.mirkit.representations.spectral;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.StftFrames;

/** Parameters of the spectral centroid, with librosa's defaults. */
public record SpectralCentroidConfig(
    @ParamGroup StftFrames frames,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** librosa's defaults. */
  public static SpectralCentroidConfig defaults() {
    return new SpectralCentroidConfig(StftFrames.defaults(), true);
  }
}
