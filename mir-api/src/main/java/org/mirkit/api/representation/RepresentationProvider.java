package org.mirkit.api.representation;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Representation} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface RepresentationProvider<C extends Record> extends Provider<C, Representation> {

  @Override
  default Class<Representation> partType() {
    return Representation.class;
  }
}
