package org.mirkit.tasks.tagging.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class PrAucTest implements ProviderContract<LabelsConfig, Metric>, MetricContract {

  @Override
  public Provider<LabelsConfig, Metric> provider() {
    return TagMetricProviders.PR_AUC;
  }

  @Override
  public LabelsConfig exampleConfig() {
    return LabelsConfig.defaults();
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return LabelExamples.pairs();
  }

  /**
   * scikit-learn 1.9.1, {@code average_precision_score}; 1e-12. It says 0 for the label that is
   * never true, which is undefined here; the macro mean is that over the other three.
   */
  @Test
  void average_precisions_are_those_of_scikit_learn() {
    Score score = LabelExamples.score(metric(), pairs());
    LabelExamples.assertColumn(score, 0, 0.6845238095238095, 0.825, Double.NaN, 1);
    assertEquals(0.8365079365079365, score.values().get("pr-auc-macro"), 1e-12);
    assertEquals(0.7861496507878087, score.values().get("pr-auc-micro"), 1e-12);
  }
}
