package org.mirkit.runner.experiment;

import java.util.List;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;

/**
 * Learning rates that grow evenly on a logarithmic scale over the whole training.
 *
 * @param first at the first step, as a multiple of the optimizer's own
 * @param last at the end
 */
record RateSweep(double first, double last) implements Schedule {

  @Override
  public double factor(double epoch, int epochs, List<EpochReport> history) {
    return first * Math.pow(last / first, epoch / epochs);
  }
}
