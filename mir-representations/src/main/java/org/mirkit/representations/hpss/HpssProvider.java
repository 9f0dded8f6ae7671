package org.mirkit.representations.hpss;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Hpss} as {@code hpss}. */
public final class HpssProvider implements RepresentationProvider<HpssConfig> {

  @Override
  public String id() {
    return "hpss";
  }

  @Override
  public String summary() {
    return "Harmonic and percussive spectrograms, separated by median filters";
  }

  @Override
  public Class<HpssConfig> configType() {
    return HpssConfig.class;
  }

  @Override
  public Representation create(HpssConfig config) {
    return new Hpss(config);
  }
}
