package org.mirkit.representations.cqt;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link HarmonicCqt} as {@code harmonic-cqt}. */
public final class HarmonicCqtProvider implements RepresentationProvider<HarmonicCqtConfig> {

  @Override
  public String id() {
    return "harmonic-cqt";
  }

  @Override
  public String summary() {
    return "Constant-Q transforms from multiples of the lowest frequency, as channels";
  }

  @Override
  public Class<HarmonicCqtConfig> configType() {
    return HarmonicCqtConfig.class;
  }

  @Override
  public Representation create(HarmonicCqtConfig config) {
    return new HarmonicCqt(config);
  }
}
