package org.mirkit.representations.chroma;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link ChromaCqt} as {@code chroma-cqt}. */
public final class ChromaCqtProvider implements RepresentationProvider<ChromaCqtConfig> {

  @Override
  public String id() {
    return "chroma-cqt";
  }

  @Override
  public String summary() {
    return "Chroma from the constant-Q transform";
  }

  @Override
  public Class<ChromaCqtConfig> configType() {
    return ChromaCqtConfig.class;
  }

  @Override
  public Representation create(ChromaCqtConfig config) {
    return new ChromaCqt(config);
  }
}
