package org.mirkit.representations.pitch;

import org.mirkit.api.plugin.Param;

/** Parameters of YIN, with librosa's defaults and the range C2 to C7. */
public record YinConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Length of the frames that a pitch is looked for in",
            unit = "samples",
            defaultValue = "2048",
            min = 16,
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
            value = "Lowest fundamental; two of its periods should fit into a frame",
            unit = "Hz",
            defaultValue = PitchFrames.DEFAULT_FMIN_HZ,
            min = 0.1)
        double fminHz,
    @Param(
            value = "Highest fundamental",
            unit = "Hz",
            defaultValue = PitchFrames.DEFAULT_FMAX_HZ,
            min = 1)
        double fmaxHz,
    @Param(
            value = "Aperiodicity below which the shortest period is taken",
            defaultValue = "0.1",
            min = 0,
            max = 1)
        double troughThreshold,
    @Param(
            value = "Whether frame t is centred on sample t·hop, with zeros around the sound",
            defaultValue = "true")
        boolean centered) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public YinConfig {
    new PitchFrames(sampleRateHz, frameSamples, hopSamples, fminHz, fmaxHz, centered);
  }

  /** librosa's defaults, from C2 to C7. */
  public static YinConfig defaults() {
    return new YinConfig(
        22_050,
        2048,
        512,
        Double.parseDouble(PitchFrames.DEFAULT_FMIN_HZ),
        Double.parseDouble(PitchFrames.DEFAULT_FMAX_HZ),
        0.1,
        true);
  }

  PitchFrames pitchFrames() {
    return new PitchFrames(sampleRateHz, frameSamples, hopSamples, fminHz, fmaxHz, centered);
  }
}
