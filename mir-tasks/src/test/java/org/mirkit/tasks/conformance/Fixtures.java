package org.mirkit.tasks.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.tasks.MirEvalFiles;

/**
 * The fixtures of a task, read as {@code mir evaluate} reads them.
 *
 * @param task the module of mir_eval, which names the folder
 * @param type of the annotations
 * @param extension of their files
 * @param numbers of the pairs of annotations
 */
record Fixtures(
    String task, Class<? extends Annotation> type, String extension, List<String> numbers) {
  private static final List<String> NUMBERS = List.of("00", "02", "04", "06", "08");

  /** Five pairs, as most tasks have. */
  static Fixtures of(String task, Class<? extends Annotation> type, String extension) {
    return new Fixtures(task, type, extension, NUMBERS);
  }

  /**
   * A row for each score of each pair.
   *
   * @param names theirs by ours
   */
  List<ScoreRow> rows(Metric metric, Map<String, String> names) {
    List<ScoreRow> rows = new ArrayList<>();
    new TreeMap<>(names)
        .forEach(
            (ours, theirs) ->
                numbers.forEach(
                    number ->
                        rows.add(
                            new ScoreRow(
                                task, ours, theirs, number, () -> score(metric, ours, number)))));
    return rows;
  }

  private double score(Metric metric, String name, String number) {
    Tally tally = metric.tally();
    tally.add(read("ref" + number), read("est" + number));
    return tally.score().values().get(name);
  }

  /** Reads an annotation; skips by assumption where the fixture is absent. */
  Annotation read(String name) {
    return MirEvalFiles.read(task + "/" + name + extension, type);
  }
}
