package org.mirkit.representations.onset;

import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Window;

/** Parameters of a tempogram by autocorrelation, with librosa's defaults. */
public record TempogramConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Length of the Fourier transform behind the onset strength, a power of two",
            unit = "samples",
            defaultValue = "2048",
            min = 16,
            max = 65_536)
        int fftSamples,
    @Param(
            value = "Distance between neighbouring frames",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 65_536)
        int hopSamples,
    @Param(
            value = "Length of the stretch of onset strength that is looked at, and number of lags",
            unit = "frames",
            defaultValue = "384",
            min = 2,
            max = 16_384)
        int windowFrames,
    @Param(value = "Taper of the stretch", defaultValue = "hann") Window window,
    @Param(value = "Whether each frame is divided by its largest value", defaultValue = "true")
        boolean normalize) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public TempogramConfig {
    OnsetStrengthConfig.of(sampleRateHz, fftSamples, hopSamples);
  }

  /** The parameters that librosa's {@code tempogram} has. */
  public static TempogramConfig defaults() {
    return new TempogramConfig(22_050, 2048, 512, 384, Window.HANN, true);
  }

  OnsetStrengthConfig onset() {
    return OnsetStrengthConfig.of(sampleRateHz, fftSamples, hopSamples);
  }
}
