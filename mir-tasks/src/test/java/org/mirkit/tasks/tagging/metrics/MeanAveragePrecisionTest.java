package org.mirkit.tasks.tagging.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.tagging.metrics.MeanAveragePrecisionConfig.Over;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class MeanAveragePrecisionTest
    implements ProviderContract<MeanAveragePrecisionConfig, Metric>, MetricContract {

  @Override
  public Provider<MeanAveragePrecisionConfig, Metric> provider() {
    return TagMetricProviders.MEAN_AVERAGE_PRECISION;
  }

  @Override
  public MeanAveragePrecisionConfig exampleConfig() {
    return new MeanAveragePrecisionConfig(LabelsConfig.defaults(), Over.TRACKS);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return LabelExamples.pairs();
  }

  /** scikit-learn 1.9.1, {@code average_precision_score(…, average="samples")}; 1e-12. */
  @Test
  void mean_over_tracks_ranks_the_labels_of_each() {
    assertEquals(0.9236111111111112, mean(Over.TRACKS), 1e-12);
  }

  /** scikit-learn 1.9.1, {@code average="macro"} over the labels that are true of a track. */
  @Test
  void mean_over_labels_ranks_the_tracks_for_each() {
    assertEquals(0.8365079365079365, mean(Over.LABELS), 1e-12);
  }

  private double mean(Over over) {
    Metric metric = new MeanAveragePrecision(LabelsConfig.defaults(), over);
    return LabelExamples.score(metric, pairs()).values().get("mean-average-precision");
  }
}
