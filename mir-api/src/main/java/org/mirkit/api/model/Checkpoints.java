package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Param;

/**
 * When the state of a training is kept, to go on after an interruption; the {@code checkpoints:}
 * part of a training plan. It changes nothing of the result.
 *
 * @param everyEpochs at the end of every so many epochs
 * @param everyMinutes inside long epochs besides; 0 for never
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Checkpoints(
    @Param(
            value = "At the end of every so many epochs",
            unit = "epochs",
            defaultValue = "1",
            min = 1,
            max = 100_000)
        int everyEpochs,
    @Param(
            value = "Inside long epochs besides; 0 for never",
            unit = "minutes",
            defaultValue = "10",
            min = 0,
            max = 100_000)
        double everyMinutes) {

  /** After every epoch, and every ten minutes inside one. */
  public static final Checkpoints STANDARD = new Checkpoints(1, 10);
}
