package org.mirkit.runner.export;

import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.FeatureWriterProvider;

/** Offers {@link NpyWriter} as {@code npy}. */
public final class NpyWriterProvider implements FeatureWriterProvider<NpyWriterProvider.Config> {

  /** It has no parameters. */
  public record Config() {}

  @Override
  public String id() {
    return "npy";
  }

  @Override
  public String summary() {
    return "NumPy arrays of float32, (bins, frames)";
  }

  @Override
  public Class<Config> configType() {
    return Config.class;
  }

  @Override
  public FeatureWriter create(Config config) {
    return new NpyWriter();
  }
}
