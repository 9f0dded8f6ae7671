package org.mirkit.models.schedule;

import java.util.List;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;
import org.mirkit.api.plugin.Param;

/**
 * Stairs down; as PyTorch's StepLR.
 *
 * @param everyEpochs how long a stair is
 * @param times the learning rate of a stair, as a share of the one before
 */
public record Step(
    @Param(value = "How long a stair is", unit = "epochs", defaultValue = "10", min = 1)
        int everyEpochs,
    @Param(
            value = "Learning rate of a stair as a share of the one before",
            defaultValue = "0.1",
            min = 0,
            max = 1)
        double times)
    implements Schedule {

  @Override
  public double factor(double epoch, int epochs, List<EpochReport> history) {
    return Math.pow(times, Math.floor(epoch / everyEpochs));
  }
}
