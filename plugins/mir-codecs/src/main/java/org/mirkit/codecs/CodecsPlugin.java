package org.mirkit.codecs;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Brings the decoder {@code ffmpeg} and the augmentation {@code codec}. */
public final class CodecsPlugin implements MirPlugin {

  /** For the service loader. */
  public CodecsPlugin() {}

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new FfmpegDecoderProvider(), new LossyCodingProvider());
  }
}
