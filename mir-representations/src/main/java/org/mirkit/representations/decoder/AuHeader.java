package org.mirkit.representations.decoder;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.nio.ByteBuffer;
import org.mirkit.api.audio.AudioFormat;

/** Header of an AU file (Sun and NeXT). */
final class AuHeader {
  private static final long UNSTATED = 0xFFFF_FFFFL;

  private AuHeader() {}

  static boolean matches(String head) {
    return head.startsWith(".snd");
  }

  static SoundData parse(SoundFile file) {
    ByteBuffer head = file.bytes(0, 24, BIG_ENDIAN, "AU header");
    long start = Integer.toUnsignedLong(head.getInt(4));
    if (start < 24) {
      throw file.problem("the samples start at byte " + start + ", inside the header of 24");
    }
    long bytes = Integer.toUnsignedLong(head.getInt(8));
    SampleEncoding encoding = encoding(file, head.getInt(12));
    long channels = Integer.toUnsignedLong(head.getInt(20));
    AudioFormat format =
        file.format(
            Integer.toUnsignedLong(head.getInt(16)), (int) Math.min(Integer.MAX_VALUE, channels));
    return new SoundData(
        format, encoding, BIG_ENDIAN, start, bytes == UNSTATED ? SoundData.UNKNOWN : bytes);
  }

  private static SampleEncoding encoding(SoundFile file, int code) {
    return switch (code) {
      case 1 -> SampleEncoding.MU_LAW;
      case 2 -> SampleEncoding.SIGNED_8;
      case 3 -> SampleEncoding.SIGNED_16;
      case 4 -> SampleEncoding.SIGNED_24;
      case 5 -> SampleEncoding.SIGNED_32;
      case 6 -> SampleEncoding.FLOAT_32;
      case 7 -> SampleEncoding.FLOAT_64;
      case 27 -> SampleEncoding.A_LAW;
      default ->
          throw file.problem(
              "an AU file of encoding %d, expected 1 to 7 or 27; convert it".formatted(code));
    };
  }
}
