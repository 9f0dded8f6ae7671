package org.mirkit.representations.onset;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.Window;

/** Parameters of a Fourier tempogram, with librosa's defaults. */
public record FourierTempogramConfig(
    @ParamGroup OnsetFrames frames,
    @Param(
            value = "Length of the stretch of onset strength that is looked at",
            unit = "frames",
            defaultValue = "384",
            min = 4,
            max = 16_384)
        int windowFrames,
    @Param(value = "Taper of the stretch", defaultValue = "hann") Window window)
    implements OnsetFrames.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public FourierTempogramConfig {
    OnsetStrengthConfig.of(frames);
  }

  /** The parameters that librosa's {@code fourier_tempogram} has. */
  public static FourierTempogramConfig defaults() {
    return new FourierTempogramConfig(OnsetFrames.defaults(), 384, Window.HANN);
  }

  OnsetStrengthConfig onset() {
    return OnsetStrengthConfig.of(frames);
  }
}
