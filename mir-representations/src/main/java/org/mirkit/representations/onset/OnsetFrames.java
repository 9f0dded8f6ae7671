package org.mirkit.representations.onset;

import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.StftFrames;

/** The parameters of the frames in which onset strength is measured, with librosa's defaults. */
public record OnsetFrames(
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
        int hopSamples) {

  /** A config that has these parameters and reads them as its own. */
  interface Owner {
    /** How the sound is cut and transformed. */
    OnsetFrames frames();

    /** Sample rate that the sound is brought to. */
    default int sampleRateHz() {
      return frames().sampleRateHz;
    }

    /** Distance between neighbouring frames. */
    default int hopSamples() {
      return frames().hopSamples;
    }
  }

  /** librosa's defaults. */
  public static OnsetFrames defaults() {
    return new OnsetFrames(22_050, 2048, 512);
  }

  /** The short-time Fourier transform behind the onset strength. */
  StftFrames stft() {
    return new StftFrames(sampleRateHz, fftSamples, hopSamples);
  }
}
