package org.mirkit.tasks.classification.metrics;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.MetricProvider;

/** Offers {@link Confusion} as {@code confusion}. */
public final class ConfusionProvider implements MetricProvider<ClassesConfig> {

  @Override
  public String id() {
    return "confusion";
  }

  @Override
  public String summary() {
    return "Which class was taken for which";
  }

  @Override
  public Class<ClassesConfig> configType() {
    return ClassesConfig.class;
  }

  @Override
  public Metric create(ClassesConfig config) {
    return new Confusion(config.classes());
  }
}
