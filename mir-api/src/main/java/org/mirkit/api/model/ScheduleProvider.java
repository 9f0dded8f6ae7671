package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Schedule} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ScheduleProvider<C extends Record> extends Provider<C, Schedule> {

  @Override
  default Class<Schedule> partType() {
    return Schedule.class;
  }
}
