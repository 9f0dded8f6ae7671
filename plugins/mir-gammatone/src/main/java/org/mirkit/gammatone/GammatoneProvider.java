package org.mirkit.gammatone;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** What YAML calls {@code gammatone}. */
public final class GammatoneProvider implements RepresentationProvider<GammatoneConfig> {

  @Override
  public String id() {
    return "gammatone";
  }

  @Override
  public String summary() {
    return "Energy behind filters that are shaped and spaced as in the inner ear";
  }

  @Override
  public Class<GammatoneConfig> configType() {
    return GammatoneConfig.class;
  }

  @Override
  public Representation create(GammatoneConfig config) {
    return new Gammatone(config);
  }
}
