package org.mirkit.tasks.conformance;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Tempo;
import org.mirkit.tasks.tempo.TempoAccuracy;

/** All scores of {@code mir_eval.tempo}, and tempi that it refuses. */
final class TempoRows {
  private static final Fixtures FIXTURES =
      new Fixtures("tempo", Tempo.class, ".lab", List.of("00", "02"));

  private TempoRows() {}

  static List<ScoreRow> rows() {
    return FIXTURES.rows(
        new TempoAccuracy(0.04, 0.08),
        Map.of(
            "tempo-p-score", "P-score",
            "one-correct", "One-correct",
            "both-correct", "Both-correct"));
  }

  static List<RefusedRow> refused() {
    return List.of(
        new RefusedRow(
            FIXTURES,
            "bad00",
            "bad00.lab:2: found 2 tempi; expected one line of two tempi and the weight of the"
                + " first"),
        new RefusedRow(
            FIXTURES,
            "bad02",
            "bad02.lab:1: the tempi 60.0 and -120.0 are not usable; expected beats a minute above"
                + " 0, the second 0 where there is none"));
  }
}
