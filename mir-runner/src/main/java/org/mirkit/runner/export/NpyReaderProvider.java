package org.mirkit.runner.export;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureReaderProvider;

/** Offers {@link NpyReader} as {@code npy}. */
public final class NpyReaderProvider implements FeatureReaderProvider<NpyReaderProvider.Config> {

  /**
   * Its parameters.
   *
   * @param layout which of the last two dimensions is time
   */
  public record Config(
      @Param(
              value =
                  "Whether time is the last dimension, (bins, frames), as librosa has it, or the last"
                      + " but one, (frames, bins)",
              defaultValue = "bins-frames")
          NpyLayout layout) {}

  @Override
  public String id() {
    return "npy";
  }

  @Override
  public String summary() {
    return "NumPy arrays of any real type: (bins, frames), or (channels, bins, frames)";
  }

  @Override
  public Class<Config> configType() {
    return Config.class;
  }

  @Override
  public FeatureReader create(Config config) {
    return new NpyReader(config.layout());
  }
}
