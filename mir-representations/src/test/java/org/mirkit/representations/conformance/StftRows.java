package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.expected;
import static org.mirkit.representations.conformance.ConformanceCase.input;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.dsp.Window;
import org.mirkit.representations.stft.Spectrogram;
import org.mirkit.representations.stft.StftConfig;
import org.mirkit.representations.stft.StftValue;

/** The short-time Fourier transform against {@code librosa.stft}. */
final class StftRows {
  private static final double TOLERANCE = 1e-6;

  /** Below this part of the largest magnitude, a phase is that of rounding. */
  private static final double AUDIBLE = 1e-3;

  private StftRows() {}

  static List<ConformanceCase> cases() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(whole(signal));
      cases.add(uncentered(signal));
      cases.add(hamming(signal));
      cases.add(reflected(signal));
      cases.add(complex(signal));
      cases.add(phase(signal));
    }
    return cases;
  }

  private static ConformanceCase whole(String signal) {
    Spectrogram spectrogram = stft(StftValue.MAGNITUDE, true, Padding.ZEROS);
    return ofMaximum(spectrogram, "stft", signal, "value: magnitude", "stft_mag", TOLERANCE);
  }

  private static ConformanceCase uncentered(String signal) {
    Spectrogram spectrogram = stft(StftValue.MAGNITUDE, false, Padding.ZEROS);
    return ofMaximum(
        "stft",
        signal,
        "value: magnitude, centered: false",
        "stft_mag_nocenter",
        TOLERANCE,
        clip -> spectrogram.extract(clip).crop(0, 8));
  }

  private static ConformanceCase hamming(String signal) {
    Spectrogram spectrogram =
        stft(1024, 256, Window.HAMMING, StftValue.MAGNITUDE, true, Padding.ZEROS);
    return ofMaximum(
        "stft",
        signal,
        "value: magnitude, fftSamples: 1024, hopSamples: 256, window: hamming",
        "stft_mag_1024_256_hamming",
        TOLERANCE,
        clip -> {
          Features all = spectrogram.extract(clip);
          return frames(all, (all.frames() + 7) / 8, frame -> 8 * frame);
        });
  }

  private static ConformanceCase reflected(String signal) {
    Spectrogram spectrogram = stft(StftValue.MAGNITUDE, true, Padding.REFLECT);
    return ofMaximum(
        "stft",
        signal,
        "value: magnitude, padding: reflect",
        "stft_mag_reflect",
        TOLERANCE,
        clip -> {
          Features all = spectrogram.extract(clip);
          return frames(all, 6, frame -> frame < 3 ? frame : all.frames() - 6 + frame);
        });
  }

  private static ConformanceCase complex(String signal) {
    Spectrogram spectrogram = stft(StftValue.COMPLEX, true, Padding.ZEROS);
    return new ConformanceCase(
        "stft",
        signal,
        "value: complex",
        "stft_complex_first4",
        "of maximum",
        TOLERANCE,
        () -> {
          Features features = spectrogram.extract(input(signal)).crop(0, 4);
          float[] actual = new float[features.size()];
          for (int i = 0; i < actual.length; i++) {
            actual[i] = features.at(i % 2, i / 8, i / 2 % 4);
          }
          return expected(signal, "stft_complex_first4").relativeError(actual);
        });
  }

  private static ConformanceCase phase(String signal) {
    Spectrogram spectrogram = stft(StftValue.PHASE, true, Padding.ZEROS);
    return new ConformanceCase(
        "stft",
        signal,
        "value: phase",
        "stft_complex_first4",
        "rad in bins above 0.001 of maximum",
        1e-3,
        () ->
            phaseError(
                expected(signal, "stft_complex_first4"), spectrogram.extract(input(signal))));
  }

  private static double phaseError(Npy expected, Features phases) {
    double[] parts = expected.values();
    double largest = 0;
    for (int i = 0; i < parts.length; i += 2) {
      largest = Math.max(largest, Math.hypot(parts[i], parts[i + 1]));
    }
    double error = 0;
    for (int i = 0; i < parts.length; i += 2) {
      if (Math.hypot(parts[i], parts[i + 1]) > AUDIBLE * largest) {
        double angle = Math.atan2(parts[i + 1], parts[i]);
        double difference = phases.at(0, i / 8, i / 2 % 4) - angle;
        error = Math.max(error, Math.abs(Math.IEEEremainder(difference, 2 * Math.PI)));
      }
    }
    return error;
  }

  private static Features frames(Features all, int count, IntUnaryOperator which) {
    float[] chosen = new float[all.spec().bins() * count];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = all.at(0, i / count, which.applyAsInt(i % count));
    }
    return Features.of(all.spec(), count, chosen);
  }

  private static Spectrogram stft(StftValue value, boolean centered, Padding padding) {
    return stft(2048, 512, Window.HANN, value, centered, padding);
  }

  private static Spectrogram stft(
      int fft, int hop, Window window, StftValue value, boolean centered, Padding padding) {
    return new Spectrogram(
        new StftConfig(
            new StftFrames(22_050, fft, hop, Optional.empty(), window),
            value,
            1e-10,
            Optional.empty(),
            centered,
            padding));
  }
}
