package org.mirkit.tasks.classification.metrics;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.MetricProvider;

/** Offers {@link Accuracy} as {@code accuracy}. */
public final class AccuracyProvider implements MetricProvider<AccuracyConfig> {

  @Override
  public String id() {
    return "accuracy";
  }

  @Override
  public String summary() {
    return "Share of tracks whose class is right, with its 95 % interval";
  }

  @Override
  public Class<AccuracyConfig> configType() {
    return AccuracyConfig.class;
  }

  @Override
  public Metric create(AccuracyConfig config) {
    return new Accuracy();
  }
}
