package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Optimizer} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface OptimizerProvider<C extends Record> extends Provider<C, Optimizer> {

  @Override
  default Class<Optimizer> partType() {
    return Optimizer.class;
  }
}
