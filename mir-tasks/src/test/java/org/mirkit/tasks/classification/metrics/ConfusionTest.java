package org.mirkit.tasks.classification.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class ConfusionTest implements ProviderContract<ClassesConfig, Metric>, MetricContract {

  @Override
  public Provider<ClassesConfig, Metric> provider() {
    return ClassMetricProviders.CONFUSION;
  }

  @Override
  public ClassesConfig exampleConfig() {
    return new ClassesConfig(Optional.of(List.of("rock", "pop", "jazz", "folk", "blues")));
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return ClassExamples.pairs();
  }

  /** scikit-learn 1.9.1, {@code confusion_matrix(references, estimates, labels=…)}; exact. */
  @Test
  void counts_stand_by_reference_and_estimate_as_in_scikit_learn() {
    Score score =
        ClassExamples.score(
            provider().create(new ClassesConfig(Optional.empty())), ClassExamples.pairs());
    Score.Table table = score.tables().get(0);
    assertEquals(List.of("blues", "folk", "jazz", "pop", "rock"), table.rows());
    assertEquals(table.rows(), table.columns());
    assertEquals("reference \\ estimate", table.corner());
    assertEquals(
        List.of(
            List.of(0.0, 0.0, 0.0, 0.0, 0.0),
            List.of(1.0, 0.0, 0.0, 0.0, 0.0),
            List.of(0.0, 0.0, 2.0, 1.0, 1.0),
            List.of(0.0, 0.0, 1.0, 1.0, 1.0),
            List.of(0.0, 0.0, 1.0, 0.0, 2.0)),
        table.cells());
    assertEquals(Map.of("accuracy", 5.0 / 11), score.values());
  }

  @Test
  void listed_classes_keep_their_order() {
    Score.Table table = ClassExamples.score(metric(), pairs()).tables().get(0);
    assertEquals(List.of("rock", "pop", "jazz", "folk", "blues"), table.rows());
    assertEquals(List.of(2.0, 0.0, 1.0, 0.0, 0.0), table.cells().get(0));
  }

  @Test
  void class_that_is_not_listed_is_refused_with_its_side() {
    Metric two = provider().create(new ClassesConfig(Optional.of(List.of("rock", "jazz", "pop"))));
    String message =
        assertThrows(DataException.class, () -> ClassExamples.score(two, pairs())).getMessage();
    assertTrue(message.startsWith("the reference is 'folk'"), message);
  }

  @Test
  void repeated_classes_are_a_config_error() {
    assertThrows(
        ConfigException.class, () -> new ClassesConfig(Optional.of(List.of("rock", "rock"))));
  }
}
