package org.mirkit.models.stack;

import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.chain.ChainLayer;

/** The model that is a stack of layers, and the layer that holds layers. */
public final class StackProviders {

  /** {@link org.mirkit.models.layer.LayerGroup}. */
  public static final Provider<BlockConfig, Layer> BLOCK =
      Provider.of(
          Layer.class,
          "block",
          "Layers as one, which may be frozen and begin with weights learned elsewhere",
          BlockConfig.class,
          config -> config.group());

  /** {@link StackModel}. */
  public static final Provider<StackConfig, Model> STACK =
      Provider.of(
          Model.class,
          "stack",
          "A network of layers: dense, conv, recurrent, attention and their combinations",
          StackConfig.class,
          config ->
              new StackModel(
                  config.all(),
                  config.headBias(),
                  config.initializer(),
                  config.crf().map(crf -> new ChainLayer(crf.answers()))));

  private StackProviders() {}
}
