package org.mirkit.representations.mfcc;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Window;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelNorm;
import org.mirkit.representations.mel.MelScale;

/** Parameters of mel-frequency cepstral coefficients, with librosa's defaults. */
public record MfccConfig(
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
            value = "How many coefficients are kept, from the lowest up",
            defaultValue = "20",
            min = 1,
            max = 4096)
        int coefficients,
    @Param(
            value =
                "Length of the sine with which the coefficients are weighted (liftered); 0 for no"
                    + " weights, 22 as in HTK",
            defaultValue = "0",
            min = 0,
            max = 4096)
        double lifter,
    @Param(
            value =
                "How many derivatives over time follow the coefficients as further channels: none,"
                    + " delta, or delta and delta-delta",
            defaultValue = "0",
            min = 0,
            max = 2)
        int deltas,
    @Param(
            value = "Frames over which a derivative is fitted; odd",
            unit = "frames",
            defaultValue = "9",
            min = 3,
            max = 999)
        int deltaFrames,
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
            value = "Smallest power that dB tells apart; silence has its level",
            defaultValue = "1e-10",
            min = 1e-30,
            max = 1)
        double amin,
    @Param(
            value = "Largest distance of dB below the loudest band of the clip; null for none",
            unit = "dB",
            defaultValue = "80",
            min = 0)
        Optional<Double> topDb,
    @Param(
            value = "Whether frame t is centred on sample t·hop, with zeros around the sound",
            defaultValue = "true")
        boolean centered) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public MfccConfig {
    if (coefficients > bands) {
      throw new ConfigException(
          "coefficients",
          "%d coefficients cannot be had from %d mel bands; at most %d would do"
              .formatted(coefficients, bands, bands));
    }
    if (deltaFrames % 2 == 0) {
      throw new ConfigException(
          "deltaFrames",
          "%d frames have no middle one; %d or %d would do"
              .formatted(deltaFrames, deltaFrames - 1, deltaFrames + 1));
    }
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
        2,
        MelCompression.DB,
        Decibels.Reference.UNITY,
        amin,
        topDb,
        centered);
  }

  /** The parameters that librosa's {@code mfcc} has. */
  public static MfccConfig defaults() {
    return new MfccConfig(
        22_050,
        2048,
        512,
        Optional.empty(),
        Window.HANN,
        20,
        0,
        0,
        9,
        128,
        0,
        Optional.empty(),
        MelScale.SLANEY,
        MelNorm.SLANEY,
        1e-10,
        Optional.of(80.0),
        true);
  }

  /** The mel spectrogram, in dB, from which the coefficients are made. */
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
        2,
        MelCompression.DB,
        Decibels.Reference.UNITY,
        amin,
        topDb,
        centered);
  }
}
