package org.mirkit.scattering;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** Offers the representation {@code scattering}. */
public final class ScatteringPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        Provider.of(
            Representation.class,
            "scattering",
            "Scattering transform: how loud each band is, and how fast that rises and falls",
            ScatteringConfig.class,
            Scattering::new));
  }
}
