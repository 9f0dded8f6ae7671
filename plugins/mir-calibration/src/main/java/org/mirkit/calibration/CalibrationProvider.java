package org.mirkit.calibration;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.MetricProvider;

/** What YAML calls {@code calibration}. */
public final class CalibrationProvider implements MetricProvider<CalibrationConfig> {

  @Override
  public String id() {
    return "calibration";
  }

  @Override
  public String summary() {
    return "How far a model's probabilities are from how often it is right";
  }

  @Override
  public Class<CalibrationConfig> configType() {
    return CalibrationConfig.class;
  }

  @Override
  public Metric create(CalibrationConfig config) {
    return new Calibration(config.bins());
  }
}
