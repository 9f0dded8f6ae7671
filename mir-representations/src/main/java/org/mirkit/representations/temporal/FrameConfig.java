package org.mirkit.representations.temporal;

import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Framing;

/** How sound is cut into frames of samples, with librosa's defaults. */
public record FrameConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Length of a frame",
            unit = "samples",
            defaultValue = "2048",
            min = 2,
            max = 65_536)
        int frameSamples,
    @Param(
            value = "Distance between neighbouring frames",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 65_536)
        int hopSamples,
    @Param(
            value = "Whether frame t is centred on sample t·hop, beyond the ends of the sound",
            defaultValue = "true")
        boolean centered) {

  /** librosa's defaults. */
  public static FrameConfig defaults() {
    return new FrameConfig(22_050, 2048, 512, true);
  }

  Framing framing() {
    return new Framing(frameSamples, hopSamples, centered);
  }
}
