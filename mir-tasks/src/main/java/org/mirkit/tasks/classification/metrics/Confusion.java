package org.mirkit.tasks.classification.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/**
 * Which class was taken for which: a count for each reference (row) and estimate (column). The
 * headline is the share of them on the diagonal, which is the accuracy.
 *
 * @param classes the classes in the order to be shown; those that occur, sorted by code point, when
 *     empty
 */
public record Confusion(Optional<List<String>> classes) implements Metric {

  @Override
  public Tally tally() {
    return new ClassPairTally(classes, this::score);
  }

  private Score score(ClassPairs pairs) {
    List<String> names = classes.orElseGet(pairs::classes);
    List<List<Double>> cells =
        Arrays.stream(pairs.matrix(names))
            .map(row -> Arrays.stream(row).mapToObj(count -> (double) count).toList())
            .toList();
    return new Score(
        Map.of(Accuracy.NAME, pairs.accuracy()),
        List.of(new Score.Table("confusion", "reference \\ estimate", names, names, cells)));
  }
}
