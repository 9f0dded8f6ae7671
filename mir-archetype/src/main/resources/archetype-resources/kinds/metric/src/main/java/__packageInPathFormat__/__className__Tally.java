package ${package};

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** Counts tracks, and those whose true class was named among the first k. */
final class ${className}Tally implements Tally {
  private final int k;
  private long tracks;
  private long named;

  ${className}Tally(int k) {
    this.k = k;
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    String truth = classLabel(reference).label();
    boolean found = firstOf(classLabel(estimate)).contains(truth);
    tracks++;
    named += found ? 1 : 0;
  }

  /** Where probabilities are not known, the label alone is named. */
  private List<String> firstOf(ClassLabel estimate) {
    if (estimate.probabilities().isEmpty()) {
      return List.of(estimate.label());
    }
    return estimate.probabilities().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(k)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static ClassLabel classLabel(Annotation annotation) {
    if (annotation instanceof ClassLabel label) {
      return label;
    }
    throw new DataException("${artifactId} judges classes of whole tracks, not " + annotation);
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof ${className}Tally that) || that.k != k) {
      throw new IllegalArgumentException("not a tally of this metric: " + other);
    }
    tracks += that.tracks;
    named += that.named;
  }

  /** A share of no tracks is not defined: NaN. */
  @Override
  public Score score() {
    return new Score(Map.of("top-" + k + " accuracy", (double) named / tracks), List.of());
  }
}
