package org.mirkit.representations.waveform;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Framing;

/** Parameters of the waveform as features; by default one sample is one frame of one bin. */
public record WaveformConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Length of a frame, whose samples are the bins",
            unit = "samples",
            defaultValue = "1",
            min = 1,
            max = 65_536)
        int frameSamples,
    @Param(
            value = "Distance between neighbouring frames; as long as a frame when not given",
            unit = "samples",
            min = 1,
            max = 65_536,
            example = "256")
        Optional<Integer> hopSamples,
    @Param(
            value =
                "Bring each frame to mean 0 and deviation 1, as networks on raw sound such as CREPE want",
            defaultValue = "false")
        boolean standardize) {

  /** Refuses to standardise single samples, which would all become 0. */
  public WaveformConfig {
    if (standardize && frameSamples < 2) {
      throw new ConfigException(
          "standardize", "a frame of 1 sample has no deviation; give frameSamples, such as 1024");
    }
  }

  /** Samples as they are. */
  public WaveformConfig(int sampleRateHz, int frameSamples, Optional<Integer> hopSamples) {
    this(sampleRateHz, frameSamples, hopSamples, false);
  }

  Framing framing() {
    return new Framing(frameSamples, hopSamples.orElse(frameSamples), false);
  }
}
