package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Beats;
import org.mirkit.tasks.beat.BeatAccuracy;

/** All scores of {@code mir_eval.beat}. */
final class BeatRows {
  private static final Map<String, String> NAMES =
      Map.of(
          "beat-f-measure", "F-measure",
          "cemgil", "Cemgil",
          "cemgil-best-level", "Cemgil Best Metric Level",
          "goto", "Goto",
          "beat-p-score", "P-score",
          "correct-level-continuous", "Correct Metric Level Continuous",
          "correct-level-total", "Correct Metric Level Total",
          "any-level-continuous", "Any Metric Level Continuous",
          "any-level-total", "Any Metric Level Total",
          "information-gain", "Information gain");

  private BeatRows() {}

  static List<ScoreRow> rows() {
    return Fixtures.of("beat", Beats.class, ".txt").rows(new BeatAccuracy(5, 0.07, false), NAMES);
  }
}
