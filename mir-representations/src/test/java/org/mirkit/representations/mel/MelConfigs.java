package org.mirkit.representations.mel;

import java.util.Optional;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.dsp.Window;

/** Changes single parameters of a config, for tests that are about one of them. */
final class MelConfigs {
  int sampleRateHz = 22_050;
  int fftSamples = 2048;
  int hopSamples = 512;
  Optional<Integer> windowSamples = Optional.empty();
  Window window = Window.HANN;
  int bands = 128;
  double fminHz;
  Optional<Double> fmaxHz = Optional.empty();
  MelScale scale = MelScale.SLANEY;
  MelNorm norm = MelNorm.SLANEY;
  double power = 2;
  MelCompression log = MelCompression.NONE;
  Decibels.Reference ref = Decibels.Reference.UNITY;
  double amin = 1e-10;
  Optional<Double> topDb = Optional.empty();
  boolean centered = true;

  MelConfig build() {
    return new MelConfig(
        new StftFrames(sampleRateHz, fftSamples, hopSamples, windowSamples, window),
        new MelFilters(bands, fminHz, fmaxHz, scale, norm),
        power,
        log,
        ref,
        amin,
        topDb,
        centered);
  }
}
