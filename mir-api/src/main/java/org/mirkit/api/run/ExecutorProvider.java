package org.mirkit.api.run;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Executor} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ExecutorProvider<C extends Record> extends Provider<C, Executor> {

  @Override
  default Class<Executor> partType() {
    return Executor.class;
  }
}
