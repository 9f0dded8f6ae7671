package org.mirkit.api.audio;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Resampler} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ResamplerProvider<C extends Record> extends Provider<C, Resampler> {

  @Override
  default Class<Resampler> partType() {
    return Resampler.class;
  }
}
