package org.mirkit.representations.stft;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.dsp.StftGeometry;

/** Parameters of a spectrogram, by the field's names and with librosa's defaults. */
public record StftConfig(
    @ParamGroup StftFrames frames,
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
        Padding padding)
    implements StftFrames.Owner {

  /** The parameters of a spectrogram with zeros around the sound. */
  public StftConfig(
      StftFrames frames, StftValue value, double amin, Optional<Double> topDb, boolean centered) {
    this(frames, value, amin, topDb, centered, Padding.ZEROS);
  }

  /** The same spectra as powers. */
  StftConfig powers() {
    return new StftConfig(frames, StftValue.POWER, amin, topDb, centered, padding);
  }

  /** How the sound is cut once its padding, if it is more than zeros, has been put around it. */
  StftGeometry paddedGeometry() {
    return frames.geometry(centered && padding == Padding.ZEROS);
  }

  /** How many samples are put around the sound before it is cut. */
  int lead() {
    return centered && padding != Padding.ZEROS ? fftSamples() / 2 : 0;
  }

  Decibels decibels() {
    return new Decibels(Decibels.Reference.UNITY, amin, topDb);
  }
}
