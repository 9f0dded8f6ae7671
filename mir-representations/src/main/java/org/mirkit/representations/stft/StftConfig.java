package org.mirkit.representations.stft;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

/** Parameters of a spectrogram, by the field's names and with librosa's defaults. */
public record StftConfig(
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
                "What is kept of each value: magnitude, power, dB, the complex number (real and"
                    + " imaginary part as two channels) or its phase",
            defaultValue = "db")
        StftValue value,
    @Param(
            value = "Smallest power that dB tells apart; silence has its level",
            defaultValue = "1e-10",
            min = 1e-30,
            max = 1)
        double amin,
    @Param(
            value = "Largest distance of dB below the loudest value of the clip",
            unit = "dB",
            min = 0,
            example = "80")
        Optional<Double> topDb,
    @Param(
            value = "Whether frame t is centred on sample t·hop, with padding around the sound",
            defaultValue = "true")
        boolean centered,
    @Param(
            value =
                "What stands around a sound whose frames are centred: zeros or its mirror image",
            defaultValue = "zeros")
        Padding padding) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public StftConfig {
    new StftGeometry(fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }

  /** The parameters of a spectrogram with zeros around the sound. */
  public StftConfig(
      int sampleRateHz,
      int fftSamples,
      int hopSamples,
      Optional<Integer> windowSamples,
      Window window,
      StftValue value,
      double amin,
      Optional<Double> topDb,
      boolean centered) {
    this(
        sampleRateHz,
        fftSamples,
        hopSamples,
        windowSamples,
        window,
        value,
        amin,
        topDb,
        centered,
        Padding.ZEROS);
  }

  /** The same spectra as powers. */
  StftConfig powers() {
    return new StftConfig(
        sampleRateHz,
        fftSamples,
        hopSamples,
        windowSamples,
        window,
        StftValue.POWER,
        amin,
        topDb,
        centered,
        padding);
  }

  StftGeometry geometry() {
    return new StftGeometry(
        fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }

  /** How the sound is cut once its padding, if it is more than zeros, has been put around it. */
  StftGeometry paddedGeometry() {
    return new StftGeometry(
        fftSamples,
        windowSamples.orElse(fftSamples),
        hopSamples,
        window,
        centered && padding == Padding.ZEROS);
  }

  /** How many samples are put around the sound before it is cut. */
  int lead() {
    return centered && padding != Padding.ZEROS ? fftSamples / 2 : 0;
  }

  Decibels decibels() {
    return new Decibels(Decibels.Reference.UNITY, amin, topDb);
  }
}
