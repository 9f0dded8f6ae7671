package org.mirkit.models.schedule;

import org.mirkit.api.model.Schedule;
import org.mirkit.api.model.ScheduleProvider;

/** Provides a schedule whose record is its own config. */
record RecordScheduleProvider<C extends Record & Schedule>(
    String id, String summary, Class<C> configType) implements ScheduleProvider<C> {

  @Override
  public Schedule create(C config) {
    return config;
  }
}
