package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.expected;
import static org.mirkit.representations.conformance.ConformanceCase.input;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;
import static org.mirkit.representations.conformance.ConformanceCase.values;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.spectral.SpectralBandwidthConfig;
import org.mirkit.representations.spectral.SpectralCentroidConfig;
import org.mirkit.representations.spectral.SpectralContrastConfig;
import org.mirkit.representations.spectral.SpectralFlatnessConfig;
import org.mirkit.representations.spectral.SpectralProviders;
import org.mirkit.representations.spectral.SpectralRolloffConfig;

/** Measures of the spectrum's shape against librosa's. */
final class SpectralRows {
  private SpectralRows() {}

  static List<ConformanceCase> cases() {
    Representation centroid =
        SpectralProviders.SPECTRAL_CENTROID.create(SpectralCentroidConfig.defaults());
    Representation bandwidth =
        SpectralProviders.SPECTRAL_BANDWIDTH.create(SpectralBandwidthConfig.defaults());
    Representation flatness =
        SpectralProviders.SPECTRAL_FLATNESS.create(SpectralFlatnessConfig.defaults());
    Representation contrast =
        SpectralProviders.SPECTRAL_CONTRAST.create(SpectralContrastConfig.defaults());
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(row(centroid, "spectral-centroid", signal, "spectral_centroid", 1e-6));
      cases.add(row(bandwidth, "spectral-bandwidth", signal, "spectral_bandwidth", 1e-6));
      cases.add(row(flatness, "spectral-flatness", signal, "spectral_flatness", 1e-6));
      cases.add(row(contrast, "spectral-contrast", signal, "spectral_contrast", 1e-6));
      cases.add(rolloff(signal));
    }
    return cases;
  }

  private static ConformanceCase row(
      Representation feature, String id, String signal, String fixture, double tolerance) {
    return ofMaximum(feature, id, signal, "", fixture, tolerance);
  }

  /** Every frame rolls off in the same bin of the transform. */
  private static ConformanceCase rolloff(String signal) {
    Representation rolloff =
        SpectralProviders.SPECTRAL_ROLLOFF.create(SpectralRolloffConfig.defaults());
    return new ConformanceCase(
        "spectral-rolloff",
        signal,
        "",
        "spectral_rolloff",
        "bins",
        0,
        () -> {
          float[] actual = values(rolloff.extract(input(signal)));
          double[] reference = expected(signal, "spectral_rolloff").values();
          double error = actual.length == reference.length ? 0 : Double.POSITIVE_INFINITY;
          for (int i = 0; i < actual.length; i++) {
            error = Math.max(error, Math.abs(bin(actual[i]) - bin(reference[i])));
          }
          return error;
        });
  }

  private static long bin(double hz) {
    return Math.round(hz * 2048 / 22_050);
  }
}
