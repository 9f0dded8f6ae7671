package ${package};

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** Counts what was found, missed and falsely found. */
final class DetectionTally implements Tally {
  private final Predicate<Annotation> wanted;
  private long hits;
  private long misses;
  private long falseAlarms;
  private long rejections;

  DetectionTally(Predicate<Annotation> wanted) {
    this.wanted = wanted;
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    boolean there = wanted.test(reference);
    boolean found = wanted.test(estimate);
    if (there) {
      hits += found ? 1 : 0;
      misses += found ? 0 : 1;
    } else {
      falseAlarms += found ? 1 : 0;
      rejections += found ? 0 : 1;
    }
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof DetectionTally that)) {
      throw new IllegalArgumentException("not a tally of this metric: " + other);
    }
    hits += that.hits;
    misses += that.misses;
    falseAlarms += that.falseAlarms;
    rejections += that.rejections;
  }

  /** A share of nothing is not defined: NaN. */
  @Override
  public Score score() {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("accuracy", share(hits + rejections, misses + falseAlarms));
    values.put("precision", share(hits, falseAlarms));
    values.put("recall", share(hits, misses));
    return new Score(values, List.of());
  }

  private static double share(long right, long wrong) {
    return (double) right / (right + wrong);
  }
}
