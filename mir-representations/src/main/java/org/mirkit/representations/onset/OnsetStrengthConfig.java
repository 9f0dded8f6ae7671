package org.mirkit.representations.onset;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelFilters;

/** Parameters of an onset strength envelope, with librosa's defaults. */
public record OnsetStrengthConfig(
    @ParamGroup OnsetFrames frames,
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
        boolean centered)
    implements OnsetFrames.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public OnsetStrengthConfig {
    if (maxSize > bands) {
      throw new ConfigException(
          "maxSize",
          "a filter over %d bands is wider than all %d of them; at most %d would do"
              .formatted(maxSize, bands, bands));
    }
    mel(frames, bands);
  }

  /** The parameters that librosa's {@code onset_strength} has. */
  public static OnsetStrengthConfig defaults() {
    return of(OnsetFrames.defaults());
  }

  /** The parameters that librosa's {@code onset_strength} has, for other frames. */
  static OnsetStrengthConfig of(OnsetFrames frames) {
    return new OnsetStrengthConfig(frames, 128, 1, 1, OnsetAggregate.MEAN, false, true);
  }

  MelConfig mel() {
    return mel(frames, bands);
  }

  private static MelConfig mel(OnsetFrames frames, int bands) {
    return new MelConfig(
        frames.stft(),
        MelFilters.of(bands),
        2,
        MelCompression.DB,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.of(80.0),
        true);
  }

  /** How many frames an onset appears after the rise that it is seen in. */
  int delayFrames() {
    return lag + (centered ? frames.fftSamples() / (2 * hopSamples()) : 0);
  }
}
