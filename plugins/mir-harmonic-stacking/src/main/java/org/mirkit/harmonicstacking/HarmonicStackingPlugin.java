package org.mirkit.harmonicstacking;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.engine.RecordLayerProvider;

/** Offers the layer {@code harmonic-stacking}. */
public final class HarmonicStackingPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(provider());
  }

  /** What YAML calls {@code harmonic-stacking}. */
  static RecordLayerProvider<HarmonicStacking> provider() {
    return new RecordLayerProvider<>(
        "harmonic-stacking",
        "Lays the partials of a tone over each other, as channels",
        HarmonicStacking.class);
  }
}
