package org.mirkit.representations.mel;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link MelSpectrogram} as {@code mel}. */
public final class MelProvider implements RepresentationProvider<MelConfig> {

  @Override
  public String id() {
    return "mel";
  }

  @Override
  public String summary() {
    return "Mel spectrogram: energy in bands that are evenly spaced in heard pitch";
  }

  @Override
  public Class<MelConfig> configType() {
    return MelConfig.class;
  }

  @Override
  public Representation create(MelConfig config) {
    return new MelSpectrogram(config);
  }
}
