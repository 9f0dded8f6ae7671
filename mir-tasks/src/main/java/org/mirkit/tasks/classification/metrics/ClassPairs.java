package org.mirkit.tasks.classification.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mirkit.tasks.classification.ClassLabels;

/** How often each pair of reference and estimated class occurred. */
final class ClassPairs {
  private final Map<Pair, Long> counts = new HashMap<>();

  private record Pair(String reference, String estimate) {}

  void add(String reference, String estimate) {
    counts.merge(new Pair(reference, estimate), 1L, Long::sum);
  }

  void addAll(ClassPairs other) {
    other.counts.forEach((pair, count) -> counts.merge(pair, count, Long::sum));
  }

  /** All pairs. */
  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Pairs whose two classes are one. */
  long right() {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().reference().equals(e.getKey().estimate()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The share of pairs whose two classes are one; NaN when there are none. */
  double accuracy() {
    return (double) right() / total();
  }

  /** The classes that occur on either side, sorted by code point. */
  List<String> classes() {
    TreeSet<String> classes = new TreeSet<>(ClassLabels.BY_CODE_POINT);
    for (Pair pair : counts.keySet()) {
      classes.add(pair.reference());
      classes.add(pair.estimate());
    }
    return List.copyOf(classes);
  }

  /** Counts by reference (row) and estimate (column), for the given classes in their order. */
  long[][] matrix(List<String> classes) {
    long[][] matrix = new long[classes.size()][classes.size()];
    counts.forEach(
        (pair, count) ->
            matrix[classes.indexOf(pair.reference())][classes.indexOf(pair.estimate())] = count);
    return matrix;
  }
}
