package org.mirkit.tasks.classification.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.tasks.classification.ClassLabels;

/** Counts pairs of classes, from which each metric of this package makes its score. */
final class ClassPairTally implements Tally {
  private final ClassPairs pairs = new ClassPairs();
  private final Optional<List<String>> allowed;
  private final Function<ClassPairs, Score> scoring;

  /**
   * An empty tally.
   *
   * @param allowed the only classes that may occur; any when empty
   * @param scoring makes the score
   */
  ClassPairTally(Optional<List<String>> allowed, Function<ClassPairs, Score> scoring) {
    this.allowed = allowed;
    this.scoring = scoring;
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    pairs.add(allowed("reference", reference), allowed("estimate", estimate));
  }

  private String allowed(String side, Annotation annotation) {
    String label = ClassLabels.of(annotation).label();
    if (allowed.isPresent() && !allowed.get().contains(label)) {
      throw new DataException(
          "the %s is '%s', which is none of the classes %s".formatted(side, label, allowed.get()));
    }
    return label;
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof ClassPairTally that)) {
      throw new IllegalArgumentException("cannot merge " + other.getClass() + " into class counts");
    }
    pairs.addAll(that.pairs);
  }

  @Override
  public Score score() {
    return scoring.apply(pairs);
  }
}
