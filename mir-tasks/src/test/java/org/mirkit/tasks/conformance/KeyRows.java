package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.data.KeySequence;
import org.mirkit.tasks.key.KeyScore;
import org.mirkit.tasks.key.KeyScoreConfig;

/** The score of {@code mir_eval.key}. */
final class KeyRows {
  private KeyRows() {}

  static List<ScoreRow> rows() {
    return Fixtures.of("key", KeySequence.class, ".txt")
        .rows(
            new KeyScore(new KeyScoreConfig(Optional.empty(), false)),
            Map.of("weighted-key-score", "Weighted Score"));
  }
}
