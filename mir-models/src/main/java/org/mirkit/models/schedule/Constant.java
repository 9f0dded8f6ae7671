package org.mirkit.models.schedule;

import java.util.List;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;

/** The optimizer's own learning rate, from the first step to the last. */
public record Constant() implements Schedule {

  @Override
  public double factor(double epoch, int epochs, List<EpochReport> history) {
    return 1;
  }
}
