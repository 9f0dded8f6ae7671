package org.mirkit.representations.decoder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;

/**
 * Reads a format whose header says where uncompressed samples lie.
 *
 * @param formats names of the formats
 * @param signature what their files begin with
 * @param header reads the header of such a file
 */
record HeaderDecoder(List<String> formats, Signature signature, HeaderParser header)
    implements AudioDecoder {

  /** Tells by its first bytes whether a file is of the format. */
  @FunctionalInterface
  interface Signature {
    boolean matches(String head);
  }

  /** Reads where the samples are and how they are written. */
  @FunctionalInterface
  interface HeaderParser {
    SoundData parse(SoundFile file);
  }

  private static final int LONGEST_SIGNATURE = 12;

  @Override
  public boolean accepts(byte[] head) {
    int length = Math.min(head.length, LONGEST_SIGNATURE);
    return signature.matches(new String(head, 0, length, StandardCharsets.ISO_8859_1));
  }

  @Override
  public AudioStream open(Path path) {
    SoundFile file = SoundFile.open(path);
    try {
      return new PcmStream(file, header.parse(file));
    } catch (AudioException e) {
      file.close();
      throw e;
    }
  }
}
