package org.mirkit.metre;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/**
 * Counts which metre was taken for which: the share of tracks that were right, and the same as a
 * mean over metres, in which a rare one counts as much as 4/4.
 */
final class MetreTally implements Tally {
  private final List<String> labels;
  private final long[][] counts;

  MetreTally(List<String> labels) {
    this.labels = labels;
    this.counts = new long[labels.size()][labels.size()];
  }

  /** Of a track that is not scored, nothing counts. */
  @Override
  public void add(Annotation reference, Annotation estimate) {
    int expected = labelOf(reference);
    int found = labelOf(estimate);
    if (expected >= 0 && found >= 0) {
      counts[expected][found]++;
    }
  }

  private int labelOf(Annotation annotation) {
    OptionalInt beats = BarLength.of(annotation);
    return beats.isPresent() ? labels.indexOf(Integer.toString(beats.getAsInt())) : -1;
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof MetreTally that) || !that.labels.equals(labels)) {
      throw new IllegalArgumentException("not a tally of this metric: " + other);
    }
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts.length; column++) {
        counts[row][column] += that.counts[row][column];
      }
    }
  }

  /** A share of no tracks is not defined: NaN. */
  @Override
  public Score score() {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("accuracy", accuracy());
    values.put("accuracy, mean over metres", meanRecall());
    return new Score(values, List.of(confusion()));
  }

  private double accuracy() {
    long right = 0;
    long all = 0;
    for (int row = 0; row < counts.length; row++) {
      right += counts[row][row];
      all += Arrays.stream(counts[row]).sum();
    }
    return (double) right / all;
  }

  private double meanRecall() {
    double sum = 0;
    int metres = 0;
    for (int row = 0; row < counts.length; row++) {
      long all = Arrays.stream(counts[row]).sum();
      if (all > 0) {
        sum += (double) counts[row][row] / all;
        metres++;
      }
    }
    return sum / metres;
  }

  private Score.Table confusion() {
    List<List<Double>> cells =
        Arrays.stream(counts)
            .map(row -> Arrays.stream(row).mapToObj(count -> (double) count).toList())
            .toList();
    return new Score.Table("confusion", "reference \\ estimate", labels, labels, cells);
  }
}
