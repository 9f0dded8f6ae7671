package org.mirkit.representations.augmentation;

import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationProvider;

/** Offers {@link Mix} as {@code mix}. */
public final class MixProvider implements AugmentationProvider<MixConfig> {

  @Override
  public String id() {
    return "mix";
  }

  @Override
  public String summary() {
    return "Adds a background or another track at a random signal-to-noise ratio";
  }

  @Override
  public Class<MixConfig> configType() {
    return MixConfig.class;
  }

  @Override
  public Augmentation create(MixConfig config) {
    return new Mix(config);
  }
}
