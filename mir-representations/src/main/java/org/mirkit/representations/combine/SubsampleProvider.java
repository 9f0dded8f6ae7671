package org.mirkit.representations.combine;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Subsample} as {@code subsample}. */
public final class SubsampleProvider implements RepresentationProvider<SubsampleConfig> {

  @Override
  public String id() {
    return "subsample";
  }

  @Override
  public String summary() {
    return "A representation with fewer frames: every nth, or the mean or maximum of n";
  }

  @Override
  public Class<SubsampleConfig> configType() {
    return SubsampleConfig.class;
  }

  @Override
  public Representation create(SubsampleConfig config) {
    return new Subsample(config);
  }
}
