package org.mirkit.models.engine;

import org.apiguardian.api.API;
import org.mirkit.api.model.Loss;
import org.mirkit.api.model.LossProvider;

/**
 * Provides a loss whose record is its own config.
 *
 * @param id what YAML says after {@code use:}
 * @param summary one line for {@code mir list}
 * @param configType the loss's record
 * @param <C> the loss
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record RecordLossProvider<C extends Record & Loss>(
    String id, String summary, Class<C> configType) implements LossProvider<C> {

  @Override
  public Loss create(C config) {
    return config;
  }
}
