package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.representations.cqt.ConstantQTransform;
import org.mirkit.representations.cqt.CqtBins;
import org.mirkit.representations.cqt.CqtConfig;
import org.mirkit.representations.cqt.CqtFilters;
import org.mirkit.representations.cqt.CqtGrid;
import org.mirkit.representations.cqt.CqtTuning;
import org.mirkit.representations.cqt.CqtValue;
import org.mirkit.representations.cqt.VqtConfig;

/**
 * Constant-Q and variable-Q transforms against {@code librosa.cqt} and {@code librosa.vqt}, all
 * frames, those at the ends of the clip too.
 */
final class CqtRows {
  private static final double TOLERANCE = 2e-3;

  private CqtRows() {}

  static List<ConformanceCase> cases() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(ofMaximum(cqt(), "cqt", signal, "value: magnitude", "cqt84_mag", TOLERANCE));
      cases.add(ofMaximum(vqt(), "vqt", signal, "value: magnitude", "vqt84_mag", TOLERANCE));
    }
    return cases;
  }

  private static ConstantQTransform cqt() {
    return new ConstantQTransform(
        new CqtConfig(
            CqtGrid.defaults(),
            CqtBins.defaults(),
            CqtTuning.A440,
            CqtFilters.of(CqtValue.MAGNITUDE)));
  }

  private static ConstantQTransform vqt() {
    return new ConstantQTransform(
        new VqtConfig(
            CqtGrid.defaults(),
            CqtBins.defaults(),
            Optional.empty(),
            CqtTuning.A440,
            CqtFilters.of(CqtValue.MAGNITUDE)));
  }
}
