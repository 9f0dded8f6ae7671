package org.mirkit.models.schedule;

import java.util.List;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;
import org.mirkit.api.plugin.Param;

/**
 * An even fall, as PyTorch's ExponentialLR at whole epochs, and evenly in between.
 *
 * @param times the learning rate after an epoch, as a share of the one before it
 */
public record Exponential(
    @Param(
            value = "Learning rate after an epoch as a share of the one before it",
            defaultValue = "0.95",
            min = 1e-9,
            max = 1)
        double times)
    implements Schedule {

  @Override
  public double factor(double epoch, int epochs, List<EpochReport> history) {
    return Math.pow(times, epoch);
  }
}
