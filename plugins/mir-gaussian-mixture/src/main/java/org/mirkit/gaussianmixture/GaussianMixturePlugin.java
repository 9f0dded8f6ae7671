package org.mirkit.gaussianmixture;

import java.util.List;
import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the model {@code gaussian-mixture}. */
public final class GaussianMixturePlugin implements MirPlugin {
  static final Provider<GaussianMixtureConfig, Model> GAUSSIAN_MIXTURE =
      Provider.of(
          Model.class,
          "gaussian-mixture",
          "Gaussians over texture windows for each class; learns in a moment",
          GaussianMixtureConfig.class,
          GaussianMixture::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(GAUSSIAN_MIXTURE);
  }
}
