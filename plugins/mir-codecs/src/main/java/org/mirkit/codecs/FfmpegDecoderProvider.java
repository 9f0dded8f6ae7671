package org.mirkit.codecs;

import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioDecoderProvider;

/** Makes the decoder {@code ffmpeg}. */
public final class FfmpegDecoderProvider implements AudioDecoderProvider<FfmpegConfig> {

  /** A provider without state. */
  public FfmpegDecoderProvider() {}

  @Override
  public String id() {
    return "ffmpeg";
  }

  @Override
  public String summary() {
    return "Reads MP3, FLAC, Ogg, M4A and AAC through FFmpeg";
  }

  @Override
  public Class<FfmpegConfig> configType() {
    return FfmpegConfig.class;
  }

  @Override
  public AudioDecoder create(FfmpegConfig config) {
    return new FfmpegDecoder();
  }
}
