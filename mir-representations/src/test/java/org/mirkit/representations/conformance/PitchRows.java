package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.expected;
import static org.mirkit.representations.conformance.ConformanceCase.input;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.pitch.Pyin;
import org.mirkit.representations.pitch.PyinConfig;
import org.mirkit.representations.pitch.Yin;
import org.mirkit.representations.pitch.YinConfig;

/**
 * YIN and pYIN against {@code librosa.yin} and {@code librosa.pyin}. In silence, where librosa's
 * YIN says 2205 Hz, ours is to say 0 Hz.
 */
final class PitchRows {
  private static final double LARGEST_DIFFERENCE_CENTS = 1;
  private static final double LARGEST_TRACKED_DIFFERENCE_CENTS = 10;
  private static final double MOST_FRAMES_VOICED_OTHERWISE = 0.01;

  /** A trough on the edge of a threshold may count to either side of it. */
  private static final double LARGEST_MEAN_DIFFERENCE_OF_PROBABILITY = 1e-3;

  private PitchRows() {}

  static List<ConformanceCase> cases() {
    Yin yin = new Yin(YinConfig.defaults());
    Pyin pyin = new Pyin(PyinConfig.defaults());
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(signal.equals("silence") ? unvoicedSilence(yin) : cents(yin, signal));
      cases.add(trackedCents(pyin, signal));
      cases.add(voicing(pyin, signal));
      cases.add(probability(pyin, signal));
    }
    return cases;
  }

  private static ConformanceCase cents(Yin yin, String signal) {
    return new ConformanceCase(
        "yin",
        signal,
        "",
        "yin",
        "cents",
        LARGEST_DIFFERENCE_CENTS,
        () -> {
          float[] actual = row(yin, signal, 0);
          double[] reference = expected(signal, "yin").values();
          return unvoiced(actual) > 0 ? Double.POSITIVE_INFINITY : largestCents(actual, reference);
        });
  }

  private static int unvoiced(float[] frequencies) {
    int count = 0;
    for (float hz : frequencies) {
      count += hz > 0 ? 0 : 1;
    }
    return count;
  }

  private static ConformanceCase unvoicedSilence(Yin yin) {
    return new ConformanceCase(
        "yin",
        "silence",
        "",
        "0 Hz (librosa: 2205 Hz)",
        "Hz",
        0,
        () -> {
          float largest = 0;
          for (float hz : row(yin, "silence", 0)) {
            largest = Math.max(largest, hz);
          }
          return largest;
        });
  }

  private static ConformanceCase trackedCents(Pyin pyin, String signal) {
    return new ConformanceCase(
        "pyin",
        signal,
        "",
        "pyin_f0",
        "cents",
        LARGEST_TRACKED_DIFFERENCE_CENTS,
        () -> largestCents(row(pyin, signal, 0), expected(signal, "pyin_f0").values()));
  }

  private static ConformanceCase voicing(Pyin pyin, String signal) {
    return new ConformanceCase(
        "pyin",
        signal,
        "",
        "pyin_voiced_flag",
        "of frames voiced otherwise",
        MOST_FRAMES_VOICED_OTHERWISE,
        () -> {
          float[] actual = row(pyin, signal, 1);
          double[] reference = expected(signal, "pyin_voiced_flag").values();
          return meanDifference(actual, reference);
        });
  }

  private static ConformanceCase probability(Pyin pyin, String signal) {
    return new ConformanceCase(
        "pyin",
        signal,
        "",
        "pyin_voiced_prob",
        "on average",
        LARGEST_MEAN_DIFFERENCE_OF_PROBABILITY,
        () -> {
          float[] actual = row(pyin, signal, 2);
          return meanDifference(actual, expected(signal, "pyin_voiced_prob").values());
        });
  }

  private static float[] row(Representation pitch, String signal, int channel) {
    Features features = pitch.extract(input(signal));
    float[] row = new float[features.frames()];
    features.copyRow(channel, 0, row, 0);
    return row;
  }

  /** The largest interval where both are voiced. */
  private static double largestCents(float[] actual, double[] reference) {
    requireSameLength(actual, reference);
    double largest = 0;
    for (int i = 0; i < actual.length; i++) {
      if (actual[i] > 0 && reference[i] > 0) {
        double cents = 1200 * Math.abs(Math.log(actual[i] / reference[i])) / Math.log(2);
        largest = Math.max(largest, cents);
      }
    }
    return largest;
  }

  private static double meanDifference(float[] actual, double[] reference) {
    requireSameLength(actual, reference);
    double sum = 0;
    for (int i = 0; i < actual.length; i++) {
      sum += Math.abs(actual[i] - reference[i]);
    }
    return sum / actual.length;
  }

  private static void requireSameLength(float[] actual, double[] reference) {
    if (actual.length != reference.length) {
      throw new AssertionError(actual.length + " frames, the reference has " + reference.length);
    }
  }
}
