package org.mirkit.tasks.tagging.metrics;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;

/** How any number of labels a track is judged. */
public final class TagMetricProviders {

  /** {@link MeanAveragePrecision}. */
  public static final Provider<MeanAveragePrecisionConfig, Metric> MEAN_AVERAGE_PRECISION =
      Provider.of(
          Metric.class,
          "mean-average-precision",
          "Mean of the average precision of every label, or of every track",
          MeanAveragePrecisionConfig.class,
          config -> new MeanAveragePrecision(config.labels(), config.over()));

  /** {@link MultiLabelF1}. */
  public static final Provider<MultiLabelF1Config, Metric> MULTI_LABEL_F1 =
      Provider.of(
          Metric.class,
          "multi-label-f1",
          "F1, precision and recall of labels that are chosen by a threshold",
          MultiLabelF1Config.class,
          config -> new MultiLabelF1(config.labels(), config.threshold()));

  /** {@link PrAuc}. */
  public static final Provider<LabelsConfig, Metric> PR_AUC =
      Provider.of(
          Metric.class,
          "pr-auc",
          "Average precision of each label and its means",
          LabelsConfig.class,
          PrAuc::new);

  /** {@link RocAuc}. */
  public static final Provider<LabelsConfig, Metric> ROC_AUC =
      Provider.of(
          Metric.class,
          "roc-auc",
          "Area under the ROC curve of each label and its means",
          LabelsConfig.class,
          RocAuc::new);

  private TagMetricProviders() {}
}
