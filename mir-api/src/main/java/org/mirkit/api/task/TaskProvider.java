package org.mirkit.api.task;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Task} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface TaskProvider<C extends Record> extends Provider<C, Task> {

  @Override
  default Class<Task> partType() {
    return Task.class;
  }
}
