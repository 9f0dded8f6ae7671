package org.mirkit.harmonicstacking;

import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.engine.RecordLayerProvider;

/** Offers the layer {@code harmonic-stacking}. */
public final class HarmonicStackingPlugin implements MirPlugin {
  static final Provider<HarmonicStacking, Layer> HARMONIC_STACKING =
      new RecordLayerProvider<>(
          "harmonic-stacking",
          "Lays the partials of a tone over each other, as channels",
          HarmonicStacking.class);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(HARMONIC_STACKING);
  }
}
