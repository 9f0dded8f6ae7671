package org.mirkit.tasks.classification.metrics;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.MetricProvider;

/** Offers {@link PrecisionRecallF1} as {@code precision-recall-f1}. */
public final class PrecisionRecallF1Provider implements MetricProvider<ClassesConfig> {

  @Override
  public String id() {
    return "precision-recall-f1";
  }

  @Override
  public String summary() {
    return "Precision, recall and F1 of each class and their means";
  }

  @Override
  public Class<ClassesConfig> configType() {
    return ClassesConfig.class;
  }

  @Override
  public Metric create(ClassesConfig config) {
    return new PrecisionRecallF1(config.classes());
  }
}
