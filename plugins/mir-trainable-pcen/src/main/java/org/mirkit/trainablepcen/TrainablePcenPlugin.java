package org.mirkit.trainablepcen;

import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.engine.RecordLayerProvider;

/** Offers the layer {@code trainable-pcen}. */
public final class TrainablePcenPlugin implements MirPlugin {
  static final Provider<TrainablePcen, Layer> TRAINABLE_PCEN =
      new RecordLayerProvider<>(
          "trainable-pcen",
          "Per-channel energy normalization whose gain and compression are learned",
          TrainablePcen.class);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(TRAINABLE_PCEN);
  }
}
