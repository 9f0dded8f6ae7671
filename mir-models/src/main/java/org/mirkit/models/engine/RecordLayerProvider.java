package org.mirkit.models.engine;

import org.apiguardian.api.API;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerProvider;

/**
 * Provides a layer whose record is its own config: {@code new RecordLayerProvider<>("dense", "Fully
 * connected units", Dense.class)}.
 *
 * @param id what YAML says after {@code use:}
 * @param summary one line for {@code mir list}
 * @param configType the layer's record
 * @param <C> the layer
 */
@API(status = API.Status.STABLE, since = "1.0")
public record RecordLayerProvider<C extends Record & Layer>(
    String id, String summary, Class<C> configType) implements LayerProvider<C> {

  @Override
  public Layer create(C config) {
    return config;
  }
}
