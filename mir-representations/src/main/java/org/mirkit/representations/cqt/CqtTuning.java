package org.mirkit.representations.cqt;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/** The parameters of a deviation from A4 = 440 Hz, which is given or estimated. */
public record CqtTuning(
    @Param(
            value = "Deviation from A4 = 440 Hz, as a share of a bin",
            unit = "bins",
            defaultValue = "0",
            min = -0.5,
            max = 0.5)
        double tuning,
    @Param(
            value = "Whether the deviation is estimated from each clip instead",
            defaultValue = "false")
        boolean estimateTuning) {
  /** No deviation. */
  public static final CqtTuning A440 = new CqtTuning(0, false);

  /** Refuses a tuning that would be overruled by the estimate. */
  public CqtTuning {
    if (estimateTuning && tuning != 0) {
      throw new ConfigException(
          "tuning",
          "%s is given, but estimateTuning: true finds it from each clip; leave one of them out"
              .formatted(tuning));
    }
  }

  Optional<Double> given() {
    return estimateTuning ? Optional.empty() : Optional.of(tuning);
  }
}
