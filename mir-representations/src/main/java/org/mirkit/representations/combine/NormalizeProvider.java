package org.mirkit.representations.combine;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Normalize} as {@code normalize}. */
public final class NormalizeProvider implements RepresentationProvider<NormalizeConfig> {

  @Override
  public String id() {
    return "normalize";
  }

  @Override
  public String summary() {
    return "A representation scaled by its own statistics, per frame, band or clip";
  }

  @Override
  public Class<NormalizeConfig> configType() {
    return NormalizeConfig.class;
  }

  @Override
  public Representation create(NormalizeConfig config) {
    return new Normalize(config);
  }
}
