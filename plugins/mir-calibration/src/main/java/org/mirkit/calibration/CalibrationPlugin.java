package org.mirkit.calibration;

import java.util.List;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the metric {@code calibration}. */
public final class CalibrationPlugin implements MirPlugin {
  static final Provider<CalibrationConfig, Metric> CALIBRATION =
      Provider.of(
          Metric.class,
          "calibration",
          "How far a model's probabilities are from how often it is right",
          CalibrationConfig.class,
          config -> new Calibration(config.bins()));

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(CALIBRATION);
  }
}
