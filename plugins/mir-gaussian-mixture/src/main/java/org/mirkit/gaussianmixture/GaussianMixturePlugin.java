package org.mirkit.gaussianmixture;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the model {@code gaussian-mixture}. */
public final class GaussianMixturePlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new GaussianMixtureProvider());
  }
}
