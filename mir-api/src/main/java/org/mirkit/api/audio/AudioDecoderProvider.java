package org.mirkit.api.audio;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link AudioDecoder} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface AudioDecoderProvider<C extends Record> extends Provider<C, AudioDecoder> {

  @Override
  default Class<AudioDecoder> partType() {
    return AudioDecoder.class;
  }
}
