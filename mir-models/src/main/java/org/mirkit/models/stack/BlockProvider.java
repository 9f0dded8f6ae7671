package org.mirkit.models.stack;

import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerProvider;

/** Provides {@link org.mirkit.models.layer.LayerGroup} as {@code block}. */
public final class BlockProvider implements LayerProvider<BlockConfig> {

  @Override
  public String id() {
    return "block";
  }

  @Override
  public String summary() {
    return "Layers as one, which may be frozen and begin with weights learned elsewhere";
  }

  @Override
  public Class<BlockConfig> configType() {
    return BlockConfig.class;
  }

  @Override
  public Layer create(BlockConfig config) {
    return config.group();
  }
}
