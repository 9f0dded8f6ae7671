package org.mirkit.representations.cqt;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link HybridCqt} as {@code hybrid-cqt}. */
public final class HybridCqtProvider implements RepresentationProvider<CqtConfig> {

  @Override
  public String id() {
    return "hybrid-cqt";
  }

  @Override
  public String summary() {
    return "Constant-Q transform in the bass, regrouped spectrogram in the treble";
  }

  @Override
  public Class<CqtConfig> configType() {
    return CqtConfig.class;
  }

  @Override
  public Representation create(CqtConfig config) {
    return new HybridCqt(config);
  }
}
