package org.mirkit.representations.onset;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Window;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelNorm;
import org.mirkit.representations.mel.MelScale;

/** Parameters of an onset strength envelope, with librosa's defaults. */
public record OnsetStrengthConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Length of the Fourier transform, a power of two",
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
    @Param(value = "Number of mel bands", defaultValue = "128", min = 1, max = 4096) int bands,
    @Param(
            value = "How many frames back a level is compared with",
            unit = "frames",
            defaultValue = "1",
            min = 1,
            max = 1024)
        int lag,
    @Param(
            value = "Width of the maximum filter that hides vibrato; 1 for none",
            unit = "bands",
            defaultValue = "1",
            min = 1,
            max = 4096)
        int maxSize,
    @Param(value = "How the bands are summed up: mean or median", defaultValue = "mean")
        OnsetAggregate aggregate,
    @Param(value = "Whether the slow drift of the envelope is removed", defaultValue = "false")
        boolean detrend,
    @Param(
            value = "Whether the envelope is delayed by half a transform, to the onset's middle",
            defaultValue = "true")
        boolean centered) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public OnsetStrengthConfig {
    if (maxSize > bands) {
      throw new ConfigException(
          "maxSize",
          "a filter over %d bands is wider than all %d of them; at most %d would do"
              .formatted(maxSize, bands, bands));
    }
    mel(sampleRateHz, fftSamples, hopSamples, bands);
  }

  /** The parameters that librosa's {@code onset_strength} has. */
  public static OnsetStrengthConfig defaults() {
    return of(22_050, 2048, 512);
  }

  /** The parameters that librosa's {@code onset_strength} has, for other frames. */
  static OnsetStrengthConfig of(int sampleRateHz, int fftSamples, int hopSamples) {
    return new OnsetStrengthConfig(
        sampleRateHz, fftSamples, hopSamples, 128, 1, 1, OnsetAggregate.MEAN, false, true);
  }

  MelConfig mel() {
    return mel(sampleRateHz, fftSamples, hopSamples, bands);
  }

  private static MelConfig mel(int sampleRateHz, int fftSamples, int hopSamples, int bands) {
    return new MelConfig(
        sampleRateHz,
        fftSamples,
        hopSamples,
        Optional.empty(),
        Window.HANN,
        bands,
        0,
        Optional.empty(),
        MelScale.SLANEY,
        MelNorm.SLANEY,
        2,
        MelCompression.DB,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.of(80.0),
        true);
  }

  /** How many frames an onset appears after the rise that it is seen in. */
  int delayFrames() {
    return lag + (centered ? fftSamples / (2 * hopSamples) : 0);
  }
}
