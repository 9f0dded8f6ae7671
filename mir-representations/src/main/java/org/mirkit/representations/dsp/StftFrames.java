package org.mirkit.representations.dsp;

import java.util.Optional;
import org.mirkit.api.plugin.Param;

/**
 * The parameters of the short-time Fourier transform that many representations begin with, by the
 * field's names and with librosa's defaults.
 */
public record StftFrames(
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
    @Param(
            value = "Length of the window; as long as the transform when not given",
            unit = "samples",
            min = 1,
            max = 65_536,
            example = "1024")
        Optional<Integer> windowSamples,
    @Param(value = "Taper of each frame", defaultValue = "hann") Window window) {

  /** What the parameter {@code centered} means, which comes last in the configs that have it. */
  public static final String CENTERED =
      "Whether frame t is centred on sample t·hop, with zeros around the sound";

  /** A config that has these parameters and reads them as its own. */
  public interface Owner {
    /** How the sound is cut and transformed. */
    StftFrames frames();

    /** Whether frame t is centred on sample t·hop. */
    boolean centered();

    /** Sample rate that the sound is brought to. */
    default int sampleRateHz() {
      return frames().sampleRateHz;
    }

    /** Length of the Fourier transform. */
    default int fftSamples() {
      return frames().fftSamples;
    }

    /** Distance between neighbouring frames. */
    default int hopSamples() {
      return frames().hopSamples;
    }

    /** How the sound is cut into frames. */
    default StftGeometry geometry() {
      return frames().geometry(centered());
    }
  }

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public StftFrames {
    new StftGeometry(fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, true);
  }

  /** Frames under a Hann window as long as the transform. */
  public StftFrames(int sampleRateHz, int fftSamples, int hopSamples) {
    this(sampleRateHz, fftSamples, hopSamples, Optional.empty(), Window.HANN);
  }

  /** librosa's defaults. */
  public static StftFrames defaults() {
    return new StftFrames(22_050, 2048, 512);
  }

  /** How sound is cut into such frames. */
  public StftGeometry geometry(boolean centered) {
    return new StftGeometry(
        fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }
}
