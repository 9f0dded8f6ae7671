package org.mirkit.representations.stft;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Spectrogram} as {@code stft}. */
public final class StftProvider implements RepresentationProvider<StftConfig> {

  @Override
  public String id() {
    return "stft";
  }

  @Override
  public String summary() {
    return "Spectrogram: magnitude, power, level, phase or complex values of the short-time spectrum";
  }

  @Override
  public Class<StftConfig> configType() {
    return StftConfig.class;
  }

  @Override
  public Representation create(StftConfig config) {
    return new Spectrogram(config);
  }
}
