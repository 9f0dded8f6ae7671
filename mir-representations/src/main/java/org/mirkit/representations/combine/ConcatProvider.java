package org.mirkit.representations.combine;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Concat} as {@code concat}. */
public final class ConcatProvider implements RepresentationProvider<ConcatConfig> {

  @Override
  public String id() {
    return "concat";
  }

  @Override
  public String summary() {
    return "Several representations of the same frames, stacked into one";
  }

  @Override
  public Class<ConcatConfig> configType() {
    return ConcatConfig.class;
  }

  @Override
  public Representation create(ConcatConfig config) {
    return new Concat(config);
  }
}
