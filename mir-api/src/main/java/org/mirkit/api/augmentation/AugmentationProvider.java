package org.mirkit.api.augmentation;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Augmentation} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface AugmentationProvider<C extends Record> extends Provider<C, Augmentation> {

  @Override
  default Class<Augmentation> partType() {
    return Augmentation.class;
  }
}
