package org.mirkit.gaussianmixture;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** What YAML calls {@code gaussian-mixture}. */
public final class GaussianMixtureProvider implements ModelProvider<GaussianMixtureConfig> {

  @Override
  public String id() {
    return "gaussian-mixture";
  }

  @Override
  public String summary() {
    return "Gaussians over texture windows for each class; learns in a moment";
  }

  @Override
  public Class<GaussianMixtureConfig> configType() {
    return GaussianMixtureConfig.class;
  }

  @Override
  public Model create(GaussianMixtureConfig config) {
    return new GaussianMixture(config);
  }
}
