package org.mirkit.tasks.tagging.metrics;

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

class MultiLabelF1Test implements ProviderContract<MultiLabelF1Config, Metric>, MetricContract {

  @Override
  public Provider<MultiLabelF1Config, Metric> provider() {
    return TagMetricProviders.MULTI_LABEL_F1;
  }

  @Override
  public MultiLabelF1Config exampleConfig() {
    return new MultiLabelF1Config(LabelsConfig.defaults(), 0.5);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return LabelExamples.pairs();
  }

  /** scikit-learn 1.9.1, {@code precision_recall_fscore_support(…, zero_division=0)}; 1e-12. */
  @Test
  void rates_are_those_of_scikit_learn() {
    Map<String, Double> expected =
        Map.of(
            "precision-macro", 0.6041666666666666,
            "recall-macro", 0.5,
            "f1-macro", 0.5446428571428571,
            "precision-micro", 0.7333333333333333,
            "recall-micro", 0.6875,
            "f1-micro", 0.7096774193548387);
    Score score = LabelExamples.score(metric(), pairs());
    expected.forEach((name, v) -> assertEquals(v, score.values().get(name), 1e-12, name));
    LabelExamples.assertColumn(score, 2, 4.0 / 7, 0.75, 0, 6.0 / 7);
  }

  @Test
  void label_that_neither_side_has_is_undefined_and_left_out_of_the_means() {
    LabelsConfig listed = new LabelsConfig(Optional.of(List.of("harp", "guitar")), 0.5);
    Score score = LabelExamples.score(new MultiLabelF1(listed, 0.5), pairs());
    assertEquals(Double.NaN, score.tables().get(0).cells().get(0).get(2));
    assertEquals(4.0 / 7, score.values().get("f1-macro"), 1e-12);
  }
}
