package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/**
 * The contract of every {@link Metric}. Whole, with its provider's:
 *
 * <pre>{@code
 * class HitRateTest implements ProviderContract<HitRateConfig, Metric>, MetricContract {
 *   public Provider<HitRateConfig, Metric> provider() { return HitRatePlugin.HIT_RATE; }
 *   public HitRateConfig exampleConfig() { return new HitRateConfig(0.07); }
 *   public Metric metric() { return provider().create(exampleConfig()); }
 *   public List<ReferenceAndEstimate> pairs() {
 *     return List.of(pair("jazz", "jazz"), pair("rock", "jazz"), pair("pop", "pop"));
 *   }
 *   private static ReferenceAndEstimate pair(String reference, String estimate) {
 *     return new ReferenceAndEstimate(ClassLabel.of(reference), ClassLabel.of(estimate));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface MetricContract {

  /** The metric to be checked. */
  Metric metric();

  /** At least three pairs of the type that the metric judges, right and wrong ones among them. */
  List<ReferenceAndEstimate> pairs();

  /** What the headline is when every estimate is right. */
  default double perfectHeadline() {
    return 1;
  }

  /**
   * Estimates that are right about the references of {@link #pairs}; by default those references
   * themselves, as far as the metric can judge one alone.
   */
  default List<ReferenceAndEstimate> rightPairs() {
    return pairs().stream()
        .map(ReferenceAndEstimate::reference)
        .map(reference -> new ReferenceAndEstimate(reference, reference))
        .toList();
  }

  @Test
  default void right_estimates_have_the_perfect_headline() {
    HeadlineChecks.of(metric(), perfectHeadline()).requirePerfect(rightPairs());
  }

  @Test
  default void no_estimate_is_better_than_a_right_one() {
    HeadlineChecks.of(metric(), perfectHeadline()).requireNoneBetter(pairs());
  }

  @Test
  default void tallies_on_four_threads_are_independent() throws Exception {
    Metric metric = metric();
    List<ReferenceAndEstimate> pairs = pairs();
    Score alone = MergeLaw.tally(metric, pairs).score();
    for (Score score : Concurrently.call(() -> MergeLaw.tally(metric, pairs).score())) {
      MergeLaw.assertSame(alone, score);
    }
  }

  @Test
  default void merged_parts_give_the_score_of_the_whole() {
    MergeLaw.check(metric(), pairs());
  }

  @Test
  default void score_has_a_headline_and_whole_tables() {
    Score score = MergeLaw.tally(metric(), pairs()).score();
    assertFalse(score.values().isEmpty(), "a score has at least one value");
    for (Score.Table table : score.tables()) {
      assertEquals(table.rows().size(), table.cells().size(), table.name() + ": rows");
      table.cells().forEach(row -> assertEquals(table.columns().size(), row.size(), table.name()));
    }
  }

  @Test
  default void empty_tally_has_a_score_and_changes_nothing_when_merged() {
    Score nothing = metric().tally().score();
    assertFalse(nothing.values().isEmpty(), "the score of nothing has no value");
    Tally whole = MergeLaw.tally(metric(), pairs());
    Score before = whole.score();
    whole.merge(metric().tally());
    MergeLaw.assertSame(before, whole.score());
  }

  @Test
  default void a_merged_tally_stays_as_it_is_and_may_be_merged_again() {
    Tally part = MergeLaw.tally(metric(), pairs());
    Score before = part.score();
    List<ReferenceAndEstimate> twice = new ArrayList<>(pairs());
    twice.addAll(pairs());
    Tally sum = metric().tally();
    sum.merge(part);
    sum.merge(part);
    sum.add(pairs().get(0).reference(), pairs().get(0).estimate());
    twice.add(pairs().get(0));
    MergeLaw.assertSame(MergeLaw.tally(metric(), twice).score(), sum.score());
    MergeLaw.assertSame(before, part.score());
  }

  @Test
  default void asking_for_the_score_changes_nothing() {
    Tally tally = MergeLaw.tally(metric(), pairs());
    MergeLaw.assertSame(tally.score(), tally.score());
  }

  @Test
  default void tallies_of_one_metric_are_independent() {
    Metric metric = metric();
    Tally alone = MergeLaw.tally(metric, pairs().subList(0, 1));
    Score before = alone.score();
    MergeLaw.tally(metric, pairs());
    MergeLaw.assertSame(before, alone.score());
  }

  @Test
  default void annotation_of_another_type_is_refused() {
    Annotation right = pairs().get(0).reference();
    Annotation foreign = new ForeignAnnotation();
    Refusals.message(DataException.class, "reference", () -> metric().tally().add(foreign, right));
    Refusals.message(DataException.class, "estimate", () -> metric().tally().add(right, foreign));
  }

  @Test
  default void tally_of_another_metric_is_not_merged() {
    Tally tally = metric().tally();
    assertThrows(IllegalArgumentException.class, () -> tally.merge(new ForeignTally()));
  }
}
