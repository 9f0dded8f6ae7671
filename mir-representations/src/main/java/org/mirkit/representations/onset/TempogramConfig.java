package org.mirkit.representations.onset;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.Window;

/** Parameters of a tempogram by autocorrelation, with librosa's defaults. */
public record TempogramConfig(
    @ParamGroup OnsetFrames frames,
    @Param(
            value = "Length of the stretch of onset strength that is looked at, and number of lags",
            unit = "frames",
            defaultValue = "384",
            min = 2,
            max = 16_384)
        int windowFrames,
    @Param(value = "Taper of the stretch", defaultValue = "hann") Window window,
    @Param(value = "Whether each frame is divided by its largest value", defaultValue = "true")
        boolean normalize)
    implements OnsetFrames.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public TempogramConfig {
    OnsetStrengthConfig.of(frames);
  }

  /** The parameters that librosa's {@code tempogram} has. */
  public static TempogramConfig defaults() {
    return new TempogramConfig(OnsetFrames.defaults(), 384, Window.HANN, true);
  }

  OnsetStrengthConfig onset() {
    return OnsetStrengthConfig.of(frames);
  }
}
