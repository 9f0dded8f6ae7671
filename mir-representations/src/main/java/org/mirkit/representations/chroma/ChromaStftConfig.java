package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

/** Parameters of chroma from the spectrogram, with librosa's defaults. */
public record ChromaStftConfig(
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
    @Param(value = "Taper of each frame", defaultValue = "hann") Window window,
    @Param(value = "Number of pitch classes to an octave", defaultValue = "12", min = 1, max = 120)
        int chroma,
    @Param(
            value =
                "Deviation from A4 = 440 Hz as a share of a pitch class; estimated when not given",
            unit = "bins",
            min = -0.5,
            max = 0.5,
            example = "0")
        Optional<Double> tuning,
    @Param(
            value = "Octave of greatest weight, counted from 27.5 Hz",
            unit = "octaves",
            defaultValue = "5",
            min = -20,
            max = 20)
        double centerOctave,
    @Param(
            value = "Width of the Gaussian weight over octaves",
            unit = "octaves",
            defaultValue = "2",
            min = 0.01,
            max = 1000)
        double octaveWidth,
    @Param(
            value =
                "What is made 1 in each frame: the maximum, the sum, the Euclidean length, or nothing",
            defaultValue = "max")
        ChromaNorm norm,
    @Param(
            value = "Whether frame t is centred on sample t·hop, with zeros around the sound",
            defaultValue = "true")
        boolean centered) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public ChromaStftConfig {
    new StftGeometry(fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }

  /** The parameters that librosa has. */
  public static ChromaStftConfig defaults() {
    return new ChromaStftConfig(
        22_050,
        2048,
        512,
        Optional.empty(),
        Window.HANN,
        12,
        Optional.empty(),
        5,
        2,
        ChromaNorm.MAX,
        true);
  }

  StftGeometry geometry() {
    return new StftGeometry(
        fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }
}
