package org.mirkit.representations.chroma;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link ChromaCqt} as {@code chroma-vqt}. */
public final class ChromaVqtProvider implements RepresentationProvider<ChromaVqtConfig> {

  @Override
  public String id() {
    return "chroma-vqt";
  }

  @Override
  public String summary() {
    return "Chroma from the variable-Q transform";
  }

  @Override
  public Class<ChromaVqtConfig> configType() {
    return ChromaVqtConfig.class;
  }

  @Override
  public Representation create(ChromaVqtConfig config) {
    return new ChromaCqt(config);
  }
}
