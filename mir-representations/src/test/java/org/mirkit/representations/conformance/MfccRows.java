package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.expected;
import static org.mirkit.representations.conformance.ConformanceCase.input;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;
import static org.mirkit.representations.conformance.ConformanceCase.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelFilters;
import org.mirkit.representations.mel.MelNorm;
import org.mirkit.representations.mel.MelScale;
import org.mirkit.representations.mfcc.Mfcc;
import org.mirkit.representations.mfcc.MfccConfig;

/** Cepstral coefficients against {@code librosa.feature.mfcc} and {@code delta}. */
final class MfccRows {
  /** Levels near the 80 dB floor magnify the rounding of floats. */
  private static final double TOLERANCE = 1e-5;

  private MfccRows() {}

  static List<ConformanceCase> cases() {
    List<ConformanceCase> cases = new ArrayList<>();
    Mfcc plain = mfcc(20, 0, MelScale.SLANEY, 0);
    Mfcc liftered = mfcc(13, 22, MelScale.HTK, 0);
    for (String signal : SIGNALS) {
      cases.add(ofMaximum(plain, "mfcc", signal, "", "mfcc20", TOLERANCE));
      cases.add(
          ofMaximum(
              liftered,
              "mfcc",
              signal,
              "coefficients: 13, scale: htk, lifter: 22",
              "mfcc13_htk_dct",
              TOLERANCE));
      cases.add(derivative(signal, 1, "mfcc20_delta"));
      cases.add(derivative(signal, 2, "mfcc20_delta2"));
    }
    return cases;
  }

  /** The channel of one derivative alone. */
  private static ConformanceCase derivative(String signal, int order, String fixture) {
    Mfcc mfcc = mfcc(20, 0, MelScale.SLANEY, order);
    return new ConformanceCase(
        "mfcc",
        signal,
        "deltas: " + order,
        fixture,
        signal.equals("silence") ? "dB" : "of maximum",
        signal.equals("silence") ? 1e-9 : TOLERANCE,
        () -> {
          float[] all = values(mfcc.extract(input(signal)));
          int channel = all.length / (1 + order);
          float[] derivative = Arrays.copyOfRange(all, order * channel, (1 + order) * channel);
          Npy reference = expected(signal, fixture);
          // Where the derivative of silence should be 0, the reference has rounding of 1e-13.
          return signal.equals("silence")
              ? absoluteError(reference, derivative)
              : reference.relativeError(derivative);
        });
  }

  private static double absoluteError(Npy reference, float[] actual) {
    double error = 0;
    for (int i = 0; i < actual.length; i++) {
      error = Math.max(error, Math.abs(reference.values()[i] - actual[i]));
    }
    return error;
  }

  private static Mfcc mfcc(int coefficients, double lifter, MelScale scale, int deltas) {
    return new Mfcc(
        new MfccConfig(
            StftFrames.defaults(),
            coefficients,
            lifter,
            deltas,
            9,
            new MelFilters(128, 0, Optional.empty(), scale, MelNorm.SLANEY),
            1e-10,
            Optional.of(80.0),
            true));
  }
}
