package org.mirkit.representations.chroma;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link ChromaCens} as {@code chroma-cens}. */
public final class ChromaCensProvider implements RepresentationProvider<ChromaCensConfig> {

  @Override
  public String id() {
    return "chroma-cens";
  }

  @Override
  public String summary() {
    return "Chroma, quantised and smoothed: robust to dynamics and articulation";
  }

  @Override
  public Class<ChromaCensConfig> configType() {
    return ChromaCensConfig.class;
  }

  @Override
  public Representation create(ChromaCensConfig config) {
    return new ChromaCens(config);
  }
}
