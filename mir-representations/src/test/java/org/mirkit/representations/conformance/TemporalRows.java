package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.temporal.FrameConfig;
import org.mirkit.representations.temporal.TemporalProviders;

/** Features of the samples themselves against librosa's. */
final class TemporalRows {
  private static final double TOLERANCE = 1e-6;

  private TemporalRows() {}

  static List<ConformanceCase> cases() {
    Representation rms = TemporalProviders.RMS.create(FrameConfig.defaults());
    Representation crossings = TemporalProviders.ZERO_CROSSINGS.create(FrameConfig.defaults());
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(ofMaximum(rms, "rms", signal, "", "rms", TOLERANCE));
      cases.add(ofMaximum(crossings, "zero-crossings", signal, "", "zcr", TOLERANCE));
    }
    return cases;
  }
}
