package org.mirkit.models.schedule;

import java.util.List;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;
import org.mirkit.api.plugin.Param;

/**
 * Goes down when the validation loss (the training loss where nothing validates) stands still; as
 * PyTorch's ReduceLROnPlateau with a relative threshold.
 *
 * @param patience epochs without a lower loss that are borne
 * @param times the learning rate after that, as a share of the one before
 * @param threshold the least share by which a loss must be lower to count
 * @param floor the least that is left, as a share of the learning rate
 */
public record Plateau(
    @Param(
            value = "Epochs without a lower loss that are borne",
            unit = "epochs",
            defaultValue = "3",
            min = 0,
            max = 100_000)
        int patience,
    @Param(
            value = "Learning rate after that as a share of the one before",
            defaultValue = "0.3",
            min = 0,
            max = 1)
        double times,
    @Param(
            value = "The least share by which a loss must be lower to count",
            defaultValue = "1e-4",
            min = 0,
            max = 1)
        double threshold,
    @Param(
            value = "The least that is left, as a share of the learning rate",
            defaultValue = "0",
            min = 0,
            max = 1)
        double floor)
    implements Schedule {

  @Override
  public double factor(double epoch, int epochs, List<EpochReport> history) {
    double factor = 1;
    double best = Double.POSITIVE_INFINITY;
    int waited = 0;
    for (EpochReport report : history) {
      double loss = loss(report);
      if (loss < best - threshold * Math.abs(best) || Double.isInfinite(best)) {
        best = loss;
        waited = 0;
      } else if (++waited > patience) {
        factor = Math.max(floor, factor * times);
        waited = 0;
      }
    }
    return factor;
  }

  private static double loss(EpochReport report) {
    double validation = report.validationLoss();
    return Double.isNaN(validation) ? report.trainingLoss() : validation;
  }
}
