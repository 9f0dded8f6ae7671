package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.representations.dsp.Window;
import org.mirkit.representations.stft.Spectrogram;
import org.mirkit.representations.stft.StftConfig;
import org.mirkit.representations.stft.StftValue;

/** The short-time Fourier transform against {@code librosa.stft}. */
final class StftRows {
  private static final double TOLERANCE = 1e-6;

  private StftRows() {}

  static List<ConformanceCase> cases() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(
          ofMaximum(spectrogram(true), "stft", signal, "value: magnitude", "stft_mag", TOLERANCE));
      cases.add(
          ofMaximum(
              "stft",
              signal,
              "value: magnitude, centered: false",
              "stft_mag_nocenter",
              TOLERANCE,
              clip -> spectrogram(false).extract(clip).crop(0, 8)));
    }
    return cases;
  }

  private static Spectrogram spectrogram(boolean centered) {
    return new Spectrogram(
        new StftConfig(
            22_050,
            2048,
            512,
            Optional.empty(),
            Window.HANN,
            StftValue.MAGNITUDE,
            1e-10,
            Optional.empty(),
            centered));
  }
}
