package org.mirkit.models.schedule;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Schedule;
import org.mirkit.api.plugin.Param;

/**
 * A straight rise to the full learning rate (Goyal et al. 2017, section 2.2), after which another
 * schedule begins with what is left of the training.
 *
 * @param epochs how long it rises
 * @param from where it begins, as a share of the learning rate
 * @param then what follows; constant without one
 */
public record WarmUp(
    @Param(value = "How long it rises", unit = "epochs", defaultValue = "2", min = 0, max = 100_000)
        double epochs,
    @Param(
            value = "Where it begins, as a share of the learning rate",
            defaultValue = "0.1",
            min = 0,
            max = 1)
        double from,
    @Param(value = "What follows; constant unless given", example = "{use: cosine}")
        Optional<Schedule> then)
    implements Schedule {

  @Override
  public double factor(double epoch, int epochs, List<EpochReport> history) {
    if (epoch < this.epochs) {
      return from + (1 - from) * epoch / this.epochs;
    }
    int done = (int) Math.ceil(this.epochs);
    List<EpochReport> since = history.subList(Math.min(done, history.size()), history.size());
    return then.map(next -> next.factor(epoch - this.epochs, Math.max(1, epochs - done), since))
        .orElse(1.0);
  }
}
