package org.mirkit.representations.onset;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link OnsetStrength} as {@code onset-strength}. */
public final class OnsetStrengthProvider implements RepresentationProvider<OnsetStrengthConfig> {

  @Override
  public String id() {
    return "onset-strength";
  }

  @Override
  public String summary() {
    return "Onset strength: how much the level of the bands rises from frame to frame";
  }

  @Override
  public Class<OnsetStrengthConfig> configType() {
    return OnsetStrengthConfig.class;
  }

  @Override
  public Representation create(OnsetStrengthConfig config) {
    return new OnsetStrength(config);
  }
}
