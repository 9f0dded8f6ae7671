package org.mirkit.tasks.conformance;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of scores as Markdown: the largest error over all fixtures of a task. */
final class ScorePage {
  private static final String HEAD =
      """
      # Conformance of scores

      How far mirkit's scores are from those that mir_eval 0.8 gives its own test data, for one pair of annotations at a time, read
      by the format `mirex` in the way of `mir evaluate`. This page is written by the tests that hold it:

      ```sh
      mvn -pl mir-tasks -am test -Dtest=ScoreConformanceTest -Dsurefire.failIfNoSpecifiedTests=false \\
          -Dmirkit.conformance=write
      ```

      How far representations are from librosa stands in [conformance.md](conformance.md).

      ## Scores

      | task | score | in mir_eval | largest relative error | allowed | |
      |---|---|---|---:|---:|---|
      """;

  private static final String REFUSED =
      """

      ## Refused

      What mir_eval refuses is refused, with a message that says where and why.

      | task | file | message |
      |---|---|---|
      """;

  private ScorePage() {}

  /**
   * The page.
   *
   * @param measured the relative error of each score
   * @param said the message of each refusal
   */
  static String of(Map<ScoreRow, Double> measured, Map<RefusedRow, String> said) {
    return HEAD + scores(measured) + REFUSED + refusals(said);
  }

  private static String scores(Map<ScoreRow, Double> measured) {
    Map<String, Double> largest = new TreeMap<>();
    measured.forEach(
        (row, error) ->
            largest.merge(
                "| %s | %s | `%s` |".formatted(row.task(), row.ours(), row.theirs()),
                error,
                Math::max));
    StringBuilder page = new StringBuilder();
    largest.forEach(
        (row, error) ->
            page.append(
                "%s %.1e | %.0e | %s |%n"
                    .formatted(
                        row,
                        error,
                        ScoreRow.TOLERANCE,
                        error <= ScoreRow.TOLERANCE ? "pass" : "**fail**")));
    return page.toString();
  }

  private static String refusals(Map<RefusedRow, String> said) {
    return said.entrySet().stream()
        .map(
            e -> "| %s | %s | %s |%n".formatted(e.getKey().task(), e.getKey().file(), e.getValue()))
        .sorted()
        .collect(Collectors.joining());
  }
}
