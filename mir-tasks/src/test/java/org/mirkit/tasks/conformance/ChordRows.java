package org.mirkit.tasks.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.tasks.chord.ChordComparison;
import org.mirkit.tasks.chord.ChordRecall;
import org.mirkit.tasks.chord.ChordSegmentation;

/** All fifteen scores of {@code mir_eval.chord}. */
final class ChordRows {
  private ChordRows() {}

  static List<ScoreRow> rows() {
    List<ChordComparison> comparisons = List.of(ChordComparison.values());
    Map<String, String> names = new TreeMap<>();
    for (ChordComparison comparison : comparisons) {
      names.put(comparison.valueName(), comparison.valueName().replace('-', '_'));
    }
    Map<String, String> bounds = Map.of("seg", "seg", "overseg", "overseg", "underseg", "underseg");
    Fixtures fixtures = Fixtures.of("chord", ChordSequence.class, ".lab");
    List<ScoreRow> rows = new ArrayList<>(fixtures.rows(new ChordRecall(comparisons), names));
    rows.addAll(fixtures.rows(new ChordSegmentation(), bounds));
    return rows;
  }
}
