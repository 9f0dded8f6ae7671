package org.mirkit.calibration;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the metric {@code calibration}. */
public final class CalibrationPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new CalibrationProvider());
  }
}
