package org.mirkit.representations.stft;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.inverse.GriffinLim;

/** Sound from magnitudes, powers or levels of the transform; the phase is guessed. */
final class SpectrogramInversion {
  private SpectrogramInversion() {}

  static AudioClip invert(StftConfig config, Features features) {
    float[][] magnitudes = new float[features.spec().bins()][features.frames()];
    for (int bin = 0; bin < magnitudes.length; bin++) {
      features.copyRow(0, bin, magnitudes[bin], 0);
      toMagnitude(magnitudes[bin], config.value());
    }
    return AudioClip.of(
        config.sampleRateHz(), GriffinLim.defaults().reconstruct(config.geometry(), magnitudes));
  }

  private static void toMagnitude(float[] row, StftValue value) {
    switch (value) {
      case MAGNITUDE -> {}
      case POWER -> {
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) Math.sqrt(row[i]);
        }
      }
      case DB -> Decibels.undo(row, 1);
    }
  }
}
