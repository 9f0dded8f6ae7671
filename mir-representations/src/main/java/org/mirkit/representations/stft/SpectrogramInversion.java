package org.mirkit.representations.stft;

import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.inverse.ComplexSpectrogram;
import org.mirkit.representations.inverse.GriffinLim;
import org.mirkit.representations.inverse.InverseStft;

/**
 * Sound from the transform: exactly from complex values, with a guessed phase from magnitudes,
 * powers or levels.
 */
final class SpectrogramInversion {
  private SpectrogramInversion() {}

  static AudioClip invert(StftConfig config, Features features) {
    float[] samples =
        switch (config.value()) {
          case COMPLEX -> fromComplex(config, features);
          case PHASE ->
              throw new ConfigException(
                  "value", "no sound can be made of phase alone; any other value would do");
          default ->
              GriffinLim.defaults().reconstruct(config.geometry(), magnitudes(config, features));
        };
    return AudioClip.of(config.sampleRateHz(), samples);
  }

  private static float[] fromComplex(StftConfig config, Features features) {
    InverseStft inverse = new InverseStft(config.geometry());
    return inverse.synthesize(
        new ComplexSpectrogram(rows(features, 0), rows(features, 1)),
        inverse.samples(features.frames()));
  }

  private static float[][] rows(Features features, int channel) {
    float[][] rows = new float[features.spec().bins()][features.frames()];
    for (int bin = 0; bin < rows.length; bin++) {
      features.copyRow(channel, bin, rows[bin], 0);
    }
    return rows;
  }

  private static float[][] magnitudes(StftConfig config, Features features) {
    float[][] magnitudes = rows(features, 0);
    for (float[] row : magnitudes) {
      if (config.value() == StftValue.POWER) {
        toRoots(row);
      } else if (config.value() == StftValue.DB) {
        Decibels.undo(row, 1);
      }
    }
    return magnitudes;
  }

  private static void toRoots(float[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) Math.sqrt(row[i]);
    }
  }
}
