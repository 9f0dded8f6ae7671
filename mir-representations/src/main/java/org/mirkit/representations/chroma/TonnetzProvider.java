package org.mirkit.representations.chroma;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Tonnetz} as {@code tonnetz}. */
public final class TonnetzProvider implements RepresentationProvider<TonnetzConfig> {

  @Override
  public String id() {
    return "tonnetz";
  }

  @Override
  public String summary() {
    return "Tonal centroids: chroma on the circles of fifths and thirds";
  }

  @Override
  public Class<TonnetzConfig> configType() {
    return TonnetzConfig.class;
  }

  @Override
  public Representation create(TonnetzConfig config) {
    return new Tonnetz(config);
  }
}
