package org.mirkit.representations.combine;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Context} as {@code context}. */
public final class ContextProvider implements RepresentationProvider<ContextConfig> {

  @Override
  public String id() {
    return "context";
  }

  @Override
  public String summary() {
    return "A representation with its neighbouring frames as further bins";
  }

  @Override
  public Class<ContextConfig> configType() {
    return ContextConfig.class;
  }

  @Override
  public Representation create(ContextConfig config) {
    return new Context(config);
  }
}
