package org.mirkit.representations.cqt;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link ConstantQTransform} as {@code vqt}. */
public final class VqtProvider implements RepresentationProvider<VqtConfig> {

  @Override
  public String id() {
    return "vqt";
  }

  @Override
  public String summary() {
    return "Variable-Q transform: evenly spaced in pitch, with finer time in the bass";
  }

  @Override
  public Class<VqtConfig> configType() {
    return VqtConfig.class;
  }

  @Override
  public Representation create(VqtConfig config) {
    return new ConstantQTransform(config);
  }
}
