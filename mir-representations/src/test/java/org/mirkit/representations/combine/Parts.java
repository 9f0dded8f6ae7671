package org.mirkit.representations.combine;

import java.util.Optional;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelFilters;
import org.mirkit.representations.mel.MelSpectrogram;
import org.mirkit.representations.stft.Spectrogram;
import org.mirkit.representations.stft.StftConfig;
import org.mirkit.representations.stft.StftValue;
import org.mirkit.representations.temporal.FrameConfig;
import org.mirkit.representations.temporal.TemporalProviders;

/** What the tests combine: frames of 512 samples, a hop of 256. */
final class Parts {
  private Parts() {}

  static Representation rms() {
    return TemporalProviders.RMS.create(new FrameConfig(22_050, 512, 256, true));
  }

  /** Two channels of 257 bins. */
  static Representation complex() {
    return new Spectrogram(
        new StftConfig(
            new StftFrames(22_050, 512, 256),
            StftValue.COMPLEX,
            1e-10,
            Optional.empty(),
            true,
            Padding.ZEROS));
  }

  /** Twenty bands of power. */
  static Representation mel() {
    return mel(true);
  }

  static Representation mel(boolean centered) {
    return new MelSpectrogram(
        new MelConfig(
            new StftFrames(22_050, 512, 256),
            MelFilters.of(20),
            2,
            MelCompression.NONE,
            Decibels.Reference.UNITY,
            1e-10,
            Optional.empty(),
            centered));
  }

  /** The same bands from 0 to 1 over the whole clip. */
  static Representation normalized(boolean centered) {
    return new Normalize(
        new NormalizeConfig(mel(centered), NormalizeMethod.MIN_MAX, NormalizeScope.CLIP));
  }
}
