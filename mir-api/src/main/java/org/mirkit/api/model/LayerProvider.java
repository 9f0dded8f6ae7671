package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Layer} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface LayerProvider<C extends Record> extends Provider<C, Layer> {

  @Override
  default Class<Layer> partType() {
    return Layer.class;
  }
}
