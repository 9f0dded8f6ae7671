package org.mirkit.models.schedule;

import java.util.List;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;
import org.mirkit.api.plugin.Param;

/**
 * Half a cosine from 1 down to a floor, over the whole training or in cycles that begin anew
 * (Loshchilov and Hutter 2017, equation 5); as PyTorch's CosineAnnealingWarmRestarts.
 *
 * @param floor where it ends, as a share of the learning rate
 * @param cycleEpochs length of the first cycle; 0 for one cycle over the whole training
 * @param growth length of a cycle as a multiple of the one before
 */
public record Cosine(
    @Param(
            value = "Where it ends, as a share of the learning rate",
            defaultValue = "0",
            min = 0,
            max = 1)
        double floor,
    @Param(
            value = "Length of the first cycle; 0 for one cycle over the whole training",
            unit = "epochs",
            defaultValue = "0",
            min = 0,
            max = 100_000)
        int cycleEpochs,
    @Param(
            value = "Length of a cycle as a multiple of the one before",
            defaultValue = "1",
            min = 1,
            max = 10)
        double growth)
    implements Schedule {

  @Override
  public double factor(double epoch, int epochs, List<EpochReport> history) {
    double length = cycleEpochs == 0 ? Math.max(1, epochs) : cycleEpochs;
    double begin = 0;
    while (cycleEpochs > 0 && epoch >= begin + length) {
      begin += length;
      length *= growth;
    }
    double part = Math.min(1, (epoch - begin) / length);
    return floor + (1 - floor) * (1 + Math.cos(Math.PI * part)) / 2;
  }
}
