package org.mirkit.representations.mel;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.inverse.BandInversion;
import org.mirkit.representations.inverse.GriffinLim;

/**
 * Sound from mel bands, as librosa's {@code feature.inverse.mel_to_audio}: compression is undone, a
 * spectrum behind the bands is sought, and a phase for it guessed.
 */
final class MelInversion {
  private final MelConfig config;
  private final BandInversion bands;

  MelInversion(MelConfig config, MelFilterBank filterBank) {
    this.config = config;
    int bins = config.geometry().bins();
    int[] firstBins = new int[filterBank.bands()];
    float[][] weights = new float[filterBank.bands()][];
    for (int band = 0; band < weights.length; band++) {
      int first = 0;
      while (filterBank.weight(band, first) == 0) {
        first++;
      }
      int end = first;
      while (end < bins && filterBank.weight(band, end) > 0) {
        end++;
      }
      firstBins[band] = first;
      weights[band] = new float[end - first];
      for (int i = 0; i < weights[band].length; i++) {
        weights[band][i] = (float) filterBank.weight(band, first + i);
      }
    }
    this.bands = new BandInversion(firstBins, weights, bins);
  }

  AudioClip invert(Features features) {
    float[][] sums = new float[features.spec().bins()][features.frames()];
    for (int band = 0; band < sums.length; band++) {
      features.copyRow(0, band, sums[band], 0);
      expand(sums[band]);
    }
    float[][] spectrum = bands.invert(sums);
    for (float[] row : spectrum) {
      toMagnitude(row);
    }
    return AudioClip.of(
        config.sampleRateHz(), GriffinLim.defaults().reconstruct(config.geometry(), spectrum));
  }

  private void expand(float[] row) {
    switch (config.log()) {
      case DB -> Decibels.undo(row, config.power());
      case LOG1P -> {
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) Math.max(0, Math.expm1(row[i]));
        }
      }
      case NONE -> {}
    }
  }

  private void toMagnitude(float[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] =
          (float) (config.power() == 2 ? Math.sqrt(row[i]) : Math.pow(row[i], 1 / config.power()));
    }
  }
}
