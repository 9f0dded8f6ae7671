package org.mirkit.api.representation;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link FeatureReader} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface FeatureReaderProvider<C extends Record> extends Provider<C, FeatureReader> {

  @Override
  default Class<FeatureReader> partType() {
    return FeatureReader.class;
  }
}
