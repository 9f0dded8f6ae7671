package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Model} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ModelProvider<C extends Record> extends Provider<C, Model> {

  @Override
  default Class<Model> partType() {
    return Model.class;
  }
}
