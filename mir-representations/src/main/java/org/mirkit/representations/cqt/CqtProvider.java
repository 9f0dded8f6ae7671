package org.mirkit.representations.cqt;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link ConstantQTransform} as {@code cqt}. */
public final class CqtProvider implements RepresentationProvider<CqtConfig> {

  @Override
  public String id() {
    return "cqt";
  }

  @Override
  public String summary() {
    return "Constant-Q transform: spectrum whose bins are evenly spaced in pitch";
  }

  @Override
  public Class<CqtConfig> configType() {
    return CqtConfig.class;
  }

  @Override
  public Representation create(CqtConfig config) {
    return new ConstantQTransform(config);
  }
}
