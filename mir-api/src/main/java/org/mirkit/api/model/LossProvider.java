package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Loss} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface LossProvider<C extends Record> extends Provider<C, Loss> {

  @Override
  default Class<Loss> partType() {
    return Loss.class;
  }
}
