package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.tasks.multipitch.MultiPitchAccuracy;

/** All scores of {@code mir_eval.multipitch}. */
final class MultiPitchRows {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("accuracy", "Accuracy"),
          Map.entry("precision", "Precision"),
          Map.entry("recall", "Recall"),
          Map.entry("substitution-error", "Substitution Error"),
          Map.entry("miss-error", "Miss Error"),
          Map.entry("false-alarm-error", "False Alarm Error"),
          Map.entry("total-error", "Total Error"),
          Map.entry("chroma-accuracy", "Chroma Accuracy"),
          Map.entry("chroma-precision", "Chroma Precision"),
          Map.entry("chroma-recall", "Chroma Recall"),
          Map.entry("chroma-substitution-error", "Chroma Substitution Error"),
          Map.entry("chroma-miss-error", "Chroma Miss Error"),
          Map.entry("chroma-false-alarm-error", "Chroma False Alarm Error"),
          Map.entry("chroma-total-error", "Chroma Total Error"));

  private MultiPitchRows() {}

  static List<ScoreRow> rows() {
    return Fixtures.of("multipitch", MultiPitch.class, ".txt")
        .rows(new MultiPitchAccuracy(50), NAMES);
  }
}
