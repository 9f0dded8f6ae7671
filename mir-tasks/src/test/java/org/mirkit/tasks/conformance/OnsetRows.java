package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Onsets;
import org.mirkit.tasks.onset.OnsetAccuracy;

/** All scores of {@code mir_eval.onset}. */
final class OnsetRows {
  private static final Map<String, String> NAMES =
      Map.of(
          "onset-f-measure", "F-measure",
          "onset-precision", "Precision",
          "onset-recall", "Recall");

  private OnsetRows() {}

  static List<ScoreRow> rows() {
    return Fixtures.of("onset", Onsets.class, ".txt").rows(new OnsetAccuracy(0.05), NAMES);
  }
}
