package org.mirkit.models.engine;

import org.apiguardian.api.API;
import org.mirkit.api.model.Optimizer;
import org.mirkit.api.model.OptimizerProvider;

/**
 * Provides an optimizer whose record is its own config.
 *
 * @param id what YAML says after {@code use:}
 * @param summary one line for {@code mir list}
 * @param configType the optimizer's record
 * @param <C> the optimizer
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record RecordOptimizerProvider<C extends Record & Optimizer>(
    String id, String summary, Class<C> configType) implements OptimizerProvider<C> {

  @Override
  public Optimizer create(C config) {
    return config;
  }
}
