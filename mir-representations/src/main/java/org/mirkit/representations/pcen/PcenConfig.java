package org.mirkit.representations.pcen;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Window;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelNorm;
import org.mirkit.representations.mel.MelScale;

/**
 * Parameters of per-channel energy normalisation, with the defaults of librosa's {@code pcen} and,
 * for the mel spectrogram, those of its example.
 */
public record PcenConfig(
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
    @Param(
            value =
                "What the mel magnitudes are multiplied with first; 2^31 brings samples of ±1 to the"
                    + " 32-bit range that the other defaults are meant for",
            defaultValue = "2147483648",
            min = 1e-6,
            max = 1e12)
        double inputScale,
    @Param(
            value = "Exponent of the gain control: 0 for none, near 1 for full",
            defaultValue = "0.98",
            min = 0,
            max = 10)
        double gain,
    @Param(
            value = "Where compression sets in, in units of the controlled values",
            defaultValue = "2",
            min = 0,
            max = 1e6)
        double bias,
    @Param(
            value = "Exponent of the compression; 0 for the logarithm",
            defaultValue = "0.5",
            min = 0,
            max = 10)
        double power,
    @Param(
            value = "How long the gain control remembers",
            unit = "s",
            defaultValue = "0.4",
            min = 1e-4,
            max = 3600)
        double timeConstantSeconds,
    @Param(value = "Keeps the gain finite in silence", defaultValue = "1e-6", min = 1e-30, max = 1)
        double eps,
    @Param(value = "Number of mel bands", defaultValue = "128", min = 1, max = 4096) int bands,
    @Param(value = "Lower edge of the lowest band", unit = "Hz", defaultValue = "0", min = 0)
        double fminHz,
    @Param(
            value = "Upper edge of the highest band; half the sample rate when not given",
            unit = "Hz",
            min = 1,
            example = "8000")
        Optional<Double> fmaxHz,
    @Param(
            value = "Mel scale: linear then logarithmic (slaney) or logarithmic (htk)",
            defaultValue = "slaney")
        MelScale scale,
    @Param(
            value = "Height of the mel filters: area 1 (slaney) or peak 1 (none)",
            defaultValue = "slaney")
        MelNorm norm,
    @Param(
            value = "Whether frame t is centred on sample t·hop, with zeros around the sound",
            defaultValue = "true")
        boolean centered) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public PcenConfig {
    new MelConfig(
        sampleRateHz,
        fftSamples,
        hopSamples,
        windowSamples,
        window,
        bands,
        fminHz,
        fmaxHz,
        scale,
        norm,
        1,
        MelCompression.NONE,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.empty(),
        centered);
  }

  /** The parameters that librosa's {@code pcen} has. */
  public static PcenConfig defaults() {
    return new PcenConfig(
        22_050,
        2048,
        512,
        Optional.empty(),
        Window.HANN,
        1L << 31,
        0.98,
        2,
        0.5,
        0.4,
        1e-6,
        128,
        0,
        Optional.empty(),
        MelScale.SLANEY,
        MelNorm.SLANEY,
        true);
  }

  /** The mel spectrogram of magnitudes that is normalised. */
  MelConfig mel() {
    return new MelConfig(
        sampleRateHz,
        fftSamples,
        hopSamples,
        windowSamples,
        window,
        bands,
        fminHz,
        fmaxHz,
        scale,
        norm,
        1,
        MelCompression.NONE,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.empty(),
        centered);
  }

  /**
   * Weight of the newest frame in the running mean: the root of b²T² + b − 1, which gives the
   * low-pass filter a memory of about T frames.
   */
  double smoothing() {
    double frames = timeConstantSeconds * sampleRateHz / hopSamples;
    return 2 / (1 + Math.sqrt(1 + 4 * frames * frames));
  }
}
