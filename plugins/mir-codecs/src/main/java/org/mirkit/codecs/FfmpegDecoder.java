package org.mirkit.codecs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;

/**
 * Reads the compressed formats that music comes in: MPEG audio, FLAC, Ogg and MP4 with any of the
 * codecs that belong in them. Stateless; each stream has native memory of its own.
 */
public final class FfmpegDecoder implements AudioDecoder {

  /** A decoder; loads no native code yet. */
  public FfmpegDecoder() {}

  @Override
  public List<String> formats() {
    return List.of("MP3", "FLAC", "Ogg Vorbis", "Ogg Opus", "M4A", "AAC");
  }

  @Override
  public boolean accepts(byte[] head) {
    return AudioSignature.isKnown(head);
  }

  @Override
  public AudioStream open(Path file) {
    requireContent(file);
    Ffmpeg.require();
    return FfmpegStream.open(file);
  }

  private static void requireContent(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new AudioException(
          file + ": there is no such file; check the path, and whether the disk is mounted");
    }
    if (file.toFile().length() == 0) {
      throw new AudioException(file + ": the file is empty (0 bytes); copy or download it again");
    }
  }
}
