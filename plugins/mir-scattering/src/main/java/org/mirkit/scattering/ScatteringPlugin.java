package org.mirkit.scattering;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the representation {@code scattering}. */
public final class ScatteringPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new ScatteringProvider());
  }
}
