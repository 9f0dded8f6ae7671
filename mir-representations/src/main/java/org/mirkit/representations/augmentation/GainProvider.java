package org.mirkit.representations.augmentation;

import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationProvider;

/** Offers {@link Gain} as {@code gain}. */
public final class GainProvider implements AugmentationProvider<GainConfig> {

  @Override
  public String id() {
    return "gain";
  }

  @Override
  public String summary() {
    return "Makes the sound louder or softer by a random level";
  }

  @Override
  public Class<GainConfig> configType() {
    return GainConfig.class;
  }

  @Override
  public Augmentation create(GainConfig config) {
    return new Gain(config);
  }
}
