package org.mirkit.codecs;

import java.util.List;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** Brings the decoder {@code ffmpeg} and the augmentation {@code codec}. */
public final class CodecsPlugin implements MirPlugin {
  /** {@link LossyCoding}. */
  static final Provider<LossyCodingConfig, Augmentation> CODEC =
      Provider.of(
          Augmentation.class,
          "codec",
          "Codes the sound as MP3, AAC or Opus at a random bit rate, and decodes it again",
          LossyCodingConfig.class,
          LossyCoding::new);

  /** The decoder {@code ffmpeg}. */
  static final Provider<NoParameters, AudioDecoder> FFMPEG =
      Provider.of(
          AudioDecoder.class,
          "ffmpeg",
          "Reads MP3, FLAC, Ogg, M4A and AAC through FFmpeg",
          FfmpegDecoder::new);

  /** For the service loader. */
  public CodecsPlugin() {}

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(FFMPEG, CODEC);
  }
}
