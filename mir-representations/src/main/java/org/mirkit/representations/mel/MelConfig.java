package org.mirkit.representations.mel;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

/**
 * Parameters of a mel spectrogram, by the field's names and with librosa's defaults; but levels in
 * dB, because a model learns better from them.
 *
 * <p>{@code topDb} is not set by default, unlike in librosa's {@code power_to_db} (80): it makes
 * every value depend on the loudest moment of the clip, so that a crop of the features would not be
 * the features of the crop, and a model trained on crops would see other numbers in a whole track.
 * {@code amin} alone keeps silence finite, at −100 dB.
 */
public record MelConfig(
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
            max = MelBands.LONGEST_FFT)
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
            value = "Height of the filters: area 1 (slaney) or peak 1 (none)",
            defaultValue = "slaney")
        MelNorm norm,
    @Param(
            value = "Exponent of the spectrum's magnitude: 1 for magnitude, 2 for power",
            defaultValue = "2",
            min = 0.1,
            max = 4)
        double power,
    @Param(value = "How the values are compressed: dB, log(1 + x) or none", defaultValue = "db")
        MelCompression log,
    @Param(
            value = "What 0 dB is: a power of 1 (unity) or the loudest value (clip-maximum)",
            defaultValue = "unity")
        Decibels.Reference ref,
    @Param(
            value = "Smallest power that dB tells apart; silence has its level",
            defaultValue = "1e-10",
            min = 1e-30,
            max = 1)
        double amin,
    @Param(
            value =
                "Largest distance of dB below the loudest value of the clip; librosa's power_to_db"
                    + " has 80",
            unit = "dB",
            min = 0,
            example = "80")
        Optional<Double> topDb,
    @Param(
            value = "Whether frame t is centred on sample t·hop, with zeros around the sound",
            defaultValue = "true")
        boolean centered) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public MelConfig {
    double nyquistHz = sampleRateHz / 2.0;
    double highestHz = fmaxHz.orElse(nyquistHz);
    if (!(highestHz <= nyquistHz)) {
      throw new ConfigException(
          "fmaxHz",
          "%s Hz is above half the sample rate of %d Hz; at most %s would do"
              .formatted(highestHz, sampleRateHz, nyquistHz));
    }
    if (!(fminHz < highestHz)) {
      throw new ConfigException(
          "fminHz",
          "%s Hz is not below the upper edge of %s Hz; any number below that would do"
              .formatted(fminHz, highestHz));
    }
    new StftGeometry(fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
    new MelBands(scale, bands, fminHz, highestHz).requireBins(sampleRateHz, fftSamples);
  }

  /** The parameters that librosa's {@code melspectrogram} has, in dB. */
  public static MelConfig defaults() {
    return new MelConfig(
        22_050,
        2048,
        512,
        Optional.empty(),
        Window.HANN,
        128,
        0,
        Optional.empty(),
        MelScale.SLANEY,
        MelNorm.SLANEY,
        2,
        MelCompression.DB,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.empty(),
        true);
  }

  /** The same bands as they are before the logarithm. */
  MelConfig withoutLog() {
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
        power,
        MelCompression.NONE,
        ref,
        amin,
        topDb,
        centered);
  }

  StftGeometry geometry() {
    return new StftGeometry(
        fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }

  MelBands melBands() {
    return new MelBands(scale, bands, fminHz, fmaxHz.orElse(sampleRateHz / 2.0));
  }

  Decibels decibels() {
    return new Decibels(ref, amin, topDb);
  }

  /** The unit of the values. */
  String unit() {
    if (log == MelCompression.DB) {
      return "dB";
    }
    String plain = power == 2 ? "power" : power == 1 ? "magnitude" : "magnitude^" + power;
    return log == MelCompression.LOG1P ? "log(1 + " + plain + ")" : plain;
  }
}
