package org.mirkit.api.data;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Dataset} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface DatasetProvider<C extends Record> extends Provider<C, Dataset> {

  @Override
  default Class<Dataset> partType() {
    return Dataset.class;
  }
}
