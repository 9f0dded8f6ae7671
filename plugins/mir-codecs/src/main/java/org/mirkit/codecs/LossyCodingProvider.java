package org.mirkit.codecs;

import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationProvider;

/** Offers {@link LossyCoding} as {@code codec}. */
public final class LossyCodingProvider implements AugmentationProvider<LossyCodingConfig> {

  /** A provider without state. */
  public LossyCodingProvider() {}

  @Override
  public String id() {
    return "codec";
  }

  @Override
  public String summary() {
    return "Codes the sound as MP3, AAC or Opus at a random bit rate, and decodes it again";
  }

  @Override
  public Class<LossyCodingConfig> configType() {
    return LossyCodingConfig.class;
  }

  @Override
  public Augmentation create(LossyCodingConfig config) {
    return new LossyCoding(config);
  }
}
