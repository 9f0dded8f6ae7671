package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.representations.temporal.FrameConfig;
import org.mirkit.representations.temporal.RootMeanSquare;
import org.mirkit.representations.temporal.ZeroCrossings;

/** Features of the samples themselves against librosa's. */
final class TemporalRows {
  private static final double TOLERANCE = 1e-6;

  private TemporalRows() {}

  static List<ConformanceCase> cases() {
    RootMeanSquare rms = new RootMeanSquare(FrameConfig.defaults());
    ZeroCrossings crossings = new ZeroCrossings(FrameConfig.defaults());
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(ofMaximum(rms, "rms", signal, "", "rms", TOLERANCE));
      cases.add(ofMaximum(crossings, "zero-crossings", signal, "", "zcr", TOLERANCE));
    }
    return cases;
  }
}
