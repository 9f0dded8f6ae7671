package org.mirkit.models.schedule;

import java.util.List;
import org.mirkit.api.model.ScheduleProvider;

/** The schedules that come with mirkit; a new one is a record and a line here. */
public final class Schedules {

  private Schedules() {}

  /** A provider for each. */
  public static List<ScheduleProvider<?>> providers() {
    return List.of(
        new RecordScheduleProvider<>("constant", "The same learning rate always", Constant.class),
        new RecordScheduleProvider<>(
            "step", "A lower learning rate after every so many epochs", Step.class),
        new RecordScheduleProvider<>(
            "exponential",
            "A learning rate that falls by the same share always",
            Exponential.class),
        new RecordScheduleProvider<>(
            "cosine", "Half a cosine down to a floor, once or again and again", Cosine.class),
        new RecordScheduleProvider<>(
            "warm-up", "A straight rise at first, then another schedule", WarmUp.class),
        new RecordScheduleProvider<>(
            "plateau", "A lower learning rate when the loss stands still", Plateau.class));
  }
}
