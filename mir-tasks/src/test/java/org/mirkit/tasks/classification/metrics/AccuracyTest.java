package org.mirkit.tasks.classification.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class AccuracyTest implements ProviderContract<NoParameters, Metric>, MetricContract {

  @Override
  public Provider<NoParameters, Metric> provider() {
    return ClassMetricProviders.ACCURACY;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return ClassExamples.pairs();
  }

  @ParameterizedTest
  @CsvSource({"5, 11", "0, 4", "4, 4", "870, 1000"})
  void the_share_of_right_tracks(int right, int tracks) {
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (int i = 0; i < tracks; i++) {
      String estimate = i < right ? "jazz" : "rock";
      pairs.add(new ReferenceAndEstimate(ClassLabel.of("jazz"), ClassLabel.of(estimate)));
    }
    Score score = ClassExamples.score(metric(), pairs);
    assertEquals((double) right / tracks, score.values().get("accuracy"), 1e-15);
  }

  @org.junit.jupiter.api.Test
  void accuracy_of_nothing_is_undefined() {
    metric().tally().score().values().values().forEach(v -> assertEquals(Double.NaN, v));
  }
}
