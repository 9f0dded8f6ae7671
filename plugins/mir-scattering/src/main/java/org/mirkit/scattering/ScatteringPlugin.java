package org.mirkit.scattering;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** Offers the representation {@code scattering}. */
public final class ScatteringPlugin implements MirPlugin {
  static final Provider<ScatteringConfig, Representation> SCATTERING =
      Provider.of(
          Representation.class,
          "scattering",
          "Scattering transform: how loud each band is, and how fast that rises and falls",
          ScatteringConfig.class,
          Scattering::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(SCATTERING);
  }
}
