package org.mirkit.tasks.classification.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class AccuracyTest implements ProviderContract<AccuracyConfig, Metric>, MetricContract {

  @Override
  public AccuracyProvider provider() {
    return new AccuracyProvider();
  }

  @Override
  public AccuracyConfig exampleConfig() {
    return new AccuracyConfig();
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return ClassExamples.pairs();
  }

  /** Intervals by SciPy: {@code binomtest(right, tracks).proportion_ci(method="wilson")}. */
  @ParameterizedTest
  @CsvSource({
    "5, 11, 0.21271271622459764, 0.719908462590678",
    "0, 4, 0.0, 0.4898908364545973",
    "4, 4, 0.5101091635454027, 1.0",
    "870, 1000, 0.8477319733455311, 0.889436225375158",
  })
  void share_and_wilson_interval_are_those_of_scipy(
      int right, int tracks, double low, double high) {
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (int i = 0; i < tracks; i++) {
      String estimate = i < right ? "jazz" : "rock";
      pairs.add(new ReferenceAndEstimate(ClassLabel.of("jazz"), ClassLabel.of(estimate)));
    }
    Score score = ClassExamples.score(metric(), pairs);
    assertEquals((double) right / tracks, score.values().get("accuracy"), 1e-15);
    assertEquals(low, score.values().get("accuracy-low-95"), 1e-12);
    assertEquals(high, score.values().get("accuracy-high-95"), 1e-12);
  }

  @org.junit.jupiter.api.Test
  void accuracy_of_nothing_is_undefined() {
    metric().tally().score().values().values().forEach(v -> assertEquals(Double.NaN, v));
  }
}
