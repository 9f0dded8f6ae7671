package org.mirkit.representations.augmentation;

import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationProvider;

/** Offers {@link Noise} as {@code noise}. */
public final class NoiseProvider implements AugmentationProvider<NoiseConfig> {

  @Override
  public String id() {
    return "noise";
  }

  @Override
  public String summary() {
    return "Adds white or pink noise at a random signal-to-noise ratio";
  }

  @Override
  public Class<NoiseConfig> configType() {
    return NoiseConfig.class;
  }

  @Override
  public Augmentation create(NoiseConfig config) {
    return new Noise(config);
  }
}
