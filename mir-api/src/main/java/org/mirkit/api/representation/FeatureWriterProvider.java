package org.mirkit.api.representation;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link FeatureWriter} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface FeatureWriterProvider<C extends Record> extends Provider<C, FeatureWriter> {

  @Override
  default Class<FeatureWriter> partType() {
    return FeatureWriter.class;
  }
}
