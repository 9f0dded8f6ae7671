package org.mirkit.tasks.classification.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class PrecisionRecallF1Test implements ProviderContract<ClassesConfig, Metric>, MetricContract {

  @Override
  public Provider<ClassesConfig, Metric> provider() {
    return ClassMetricProviders.PRECISION_RECALL_F1;
  }

  @Override
  public ClassesConfig exampleConfig() {
    return new ClassesConfig(Optional.empty());
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return ClassExamples.pairs();
  }

  /**
   * scikit-learn 1.9.1, {@code precision_recall_fscore_support(references, estimates, average=…,
   * zero_division=0)}; tolerance: rounding.
   */
  private static final Map<String, Double> MEANS_BY_SCIKIT_LEARN =
      Map.of(
          "precision-macro", 0.3,
          "recall-macro", 0.3,
          "f1-macro", 0.2942857142857143,
          "precision-weighted", 0.45454545454545453,
          "recall-weighted", 0.45454545454545453,
          "f1-weighted", 0.4467532467532468);

  @Test
  void means_are_those_of_scikit_learn() {
    Score score = ClassExamples.score(metric(), pairs());
    assertEquals("f1-macro", score.values().keySet().iterator().next());
    MEANS_BY_SCIKIT_LEARN.forEach(
        (name, expected) -> assertEquals(expected, score.values().get(name), 1e-12, name));
  }

  /** The same call with {@code average=None}. */
  @Test
  void rates_of_each_class_are_those_of_scikit_learn() {
    Score.Table table = ClassExamples.score(metric(), pairs()).tables().get(0);
    assertEquals(List.of("blues", "folk", "jazz", "pop", "rock"), table.rows());
    assertEquals(List.of("precision", "recall", "f1", "support"), table.columns());
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0), table.cells().get(0), "never there, estimated");
    assertEquals(List.of(0.0, 0.0, 0.0, 1.0), table.cells().get(1), "there, never estimated");
    assertEquals(List.of(0.5, 0.5, 0.5, 4.0), table.cells().get(2));
    assertEquals(List.of(0.5, 1.0 / 3, 0.4, 3.0), table.cells().get(3));
    assertEquals(List.of(0.5, 2.0 / 3, 4.0 / 7, 3.0), table.cells().get(4));
  }

  @Test
  void listed_class_that_never_occurs_is_undefined_and_left_out_of_the_means() {
    ClassesConfig listed =
        new ClassesConfig(Optional.of(List.of("metal", "rock", "pop", "jazz", "folk", "blues")));
    Score score = ClassExamples.score(provider().create(listed), pairs());
    assertEquals(
        List.of(Double.NaN, Double.NaN, Double.NaN, 0.0), score.tables().get(0).cells().get(0));
    MEANS_BY_SCIKIT_LEARN.forEach(
        (name, expected) -> assertEquals(expected, score.values().get(name), 1e-12, name));
  }

  @Test
  void means_of_nothing_are_undefined() {
    metric().tally().score().values().values().forEach(v -> assertEquals(Double.NaN, v));
  }
}
