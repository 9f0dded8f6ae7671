package org.mirkit.api.task;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Decoder} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface DecoderProvider<C extends Record> extends Provider<C, Decoder> {

  @Override
  default Class<Decoder> partType() {
    return Decoder.class;
  }
}
