package org.mirkit.tasks.classification.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.testkit.ReferenceAndEstimate;

/** Counts are whole numbers, so merged tallies give bitwise the score of the whole. */
class MergeLawTest {
  private static final List<Metric> METRICS =
      List.of(
          new Accuracy(),
          new PrecisionRecallF1(Optional.empty()),
          new Confusion(Optional.empty()),
          new Confusion(Optional.of(List.of("rock", "jazz", "pop", "folk"))));

  @Property(tries = 200)
  void merged_parts_equal_the_whole(
      @ForAll("pairs") List<ReferenceAndEstimate> left,
      @ForAll("pairs") List<ReferenceAndEstimate> right) {
    for (Metric metric : METRICS) {
      Tally merged = tally(metric, left);
      merged.merge(tally(metric, right));
      List<ReferenceAndEstimate> both = new ArrayList<>(left);
      both.addAll(right);
      assertEquals(ClassExamples.score(metric, both), merged.score());
    }
  }

  @Property(tries = 200)
  void order_does_not_matter(@ForAll("pairs") List<ReferenceAndEstimate> pairs, @ForAll long seed) {
    List<ReferenceAndEstimate> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(seed));
    for (Metric metric : METRICS) {
      assertEquals(ClassExamples.score(metric, pairs), ClassExamples.score(metric, shuffled));
    }
  }

  @Property(tries = 200)
  void grouping_does_not_matter(
      @ForAll("pairs") List<ReferenceAndEstimate> a,
      @ForAll("pairs") List<ReferenceAndEstimate> b,
      @ForAll("pairs") List<ReferenceAndEstimate> c) {
    for (Metric metric : METRICS) {
      Tally leftFirst = tally(metric, a);
      leftFirst.merge(tally(metric, b));
      leftFirst.merge(tally(metric, c));
      Tally right = tally(metric, b);
      right.merge(tally(metric, c));
      Tally rightFirst = tally(metric, a);
      rightFirst.merge(right);
      assertEquals(leftFirst.score(), rightFirst.score());
    }
  }

  @Example
  void tally_of_another_metric_family_is_not_merged() {
    Tally foreign =
        new Tally() {
          @Override
          public void add(Annotation reference, Annotation estimate) {}

          @Override
          public void merge(Tally other) {}

          @Override
          public Score score() {
            return new Score(java.util.Map.of(), List.of());
          }
        };
    Tally own = new Accuracy().tally();
    assertThrows(IllegalArgumentException.class, () -> own.merge(foreign));
  }

  @Provide
  Arbitrary<List<ReferenceAndEstimate>> pairs() {
    Arbitrary<Annotation> label = Arbitraries.of("rock", "jazz", "pop", "folk").map(ClassLabel::of);
    return Combinators.combine(label, label).as(ReferenceAndEstimate::new).list().ofMaxSize(40);
  }

  private static Tally tally(Metric metric, List<ReferenceAndEstimate> pairs) {
    Tally tally = metric.tally();
    pairs.forEach(pair -> tally.add(pair.reference(), pair.estimate()));
    return tally;
  }
}
