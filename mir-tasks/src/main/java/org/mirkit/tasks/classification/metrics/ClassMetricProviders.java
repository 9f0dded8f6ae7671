package org.mirkit.tasks.classification.metrics;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** How one label a track is judged. */
public final class ClassMetricProviders {

  /** {@link Accuracy}. */
  public static final Provider<NoParameters, Metric> ACCURACY =
      Provider.of(
          Metric.class,
          "accuracy",
          "Share of tracks whose class is right, with its 95 % interval",
          Accuracy::new);

  /** {@link Confusion}. */
  public static final Provider<ClassesConfig, Metric> CONFUSION =
      Provider.of(
          Metric.class,
          "confusion",
          "Which class was taken for which",
          ClassesConfig.class,
          config -> new Confusion(config.classes()));

  /** {@link PrecisionRecallF1}. */
  public static final Provider<ClassesConfig, Metric> PRECISION_RECALL_F1 =
      Provider.of(
          Metric.class,
          "precision-recall-f1",
          "Precision, recall and F1 of each class and their means",
          ClassesConfig.class,
          config -> new PrecisionRecallF1(config.classes()));

  private ClassMetricProviders() {}
}
