package org.mirkit.scattering;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** What YAML calls {@code scattering}. */
public final class ScatteringProvider implements RepresentationProvider<ScatteringConfig> {

  @Override
  public String id() {
    return "scattering";
  }

  @Override
  public String summary() {
    return "Scattering transform: how loud each band of frequencies is, and how fast it rises and falls";
  }

  @Override
  public Class<ScatteringConfig> configType() {
    return ScatteringConfig.class;
  }

  @Override
  public Representation create(ScatteringConfig config) {
    return new Scattering(config);
  }
}
