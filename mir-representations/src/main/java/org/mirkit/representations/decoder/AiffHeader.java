package org.mirkit.representations.decoder;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.audio.AudioFormat;

/** Header of an AIFF file (Apple, 1989) or of an AIFC file with uncompressed samples (1991). */
final class AiffHeader {
  private final SoundFile file;
  private @Nullable AudioFormat format;
  private @Nullable SampleEncoding encoding;
  private ByteOrder order = BIG_ENDIAN;
  private long frames;
  private long soundStart = SoundData.UNKNOWN;

  private AiffHeader(SoundFile file) {
    this.file = file;
  }

  static boolean matches(String head) {
    return head.startsWith("FORM") && (head.startsWith("AIFF", 8) || head.startsWith("AIFC", 8));
  }

  static SoundData parse(SoundFile file) {
    return new AiffHeader(file).parse();
  }

  private SoundData parse() {
    boolean typed = SoundFile.tag(file.bytes(8, 4, BIG_ENDIAN, "AIFF header")).equals("AIFC");
    file.visitChunks(BIG_ENDIAN, (tag, start, length) -> readChunk(tag, start, typed));
    return data();
  }

  private boolean readChunk(String tag, long start, boolean typed) {
    if (tag.equals("COMM")) {
      readCommon(start, typed);
    } else if (tag.equals("SSND")) {
      ByteBuffer offset = file.bytes(start, 4, BIG_ENDIAN, "SSND chunk");
      soundStart = start + 8 + Integer.toUnsignedLong(offset.getInt());
    }
    return format == null || soundStart < 0;
  }

  private void readCommon(long at, boolean typed) {
    ByteBuffer chunk = file.bytes(at, typed ? 22 : 18, BIG_ENDIAN, "COMM chunk");
    int channels = chunk.getShort(0) & 0xFFFF;
    frames = Integer.toUnsignedLong(chunk.getInt(2));
    int bits = chunk.getShort(6) & 0xFFFF;
    format = file.format(extended(chunk.getShort(8), chunk.getLong(10)), channels);
    String type = typed ? SoundFile.tag(chunk.position(18)) : "NONE";
    order = type.equals("sowt") ? LITTLE_ENDIAN : BIG_ENDIAN;
    encoding = encoding(type, bits);
  }

  /** The 80-bit float of the 68881 coprocessor, in which AIFF states its rate. */
  private static double extended(short signAndExponent, long mantissa) {
    double fraction = (mantissa >>> 1) * 2.0 + (mantissa & 1);
    return Math.scalb(fraction, (signAndExponent & 0x7FFF) - 16_383 - 63);
  }

  private SampleEncoding encoding(String type, int bits) {
    SampleEncoding found =
        switch (type) {
          case "NONE", "twos", "sowt", "in24", "in32" -> integer(bits);
          case "raw " -> SampleEncoding.UNSIGNED_8;
          case "fl32", "FL32" -> SampleEncoding.FLOAT_32;
          case "fl64", "FL64" -> SampleEncoding.FLOAT_64;
          case "ulaw", "ULAW" -> SampleEncoding.MU_LAW;
          case "alaw", "ALAW" -> SampleEncoding.A_LAW;
          default -> null;
        };
    if (found == null) {
      throw file.problem(
          ("an AIFF file of type '%s' with %d bits, expected integers of 8 to 32 bits, fl32, fl64,"
                  + " ulaw or alaw; convert it")
              .formatted(type, bits));
    }
    return found;
  }

  private static @Nullable SampleEncoding integer(int bits) {
    return switch ((bits + 7) / 8) {
      case 1 -> SampleEncoding.SIGNED_8;
      case 2 -> SampleEncoding.SIGNED_16;
      case 3 -> SampleEncoding.SIGNED_24;
      case 4 -> SampleEncoding.SIGNED_32;
      default -> null;
    };
  }

  private SoundData data() {
    if (format == null || encoding == null) {
      throw file.problem(
          "an AIFF file without a 'COMM' chunk, expected one with rate and channels");
    }
    if (soundStart < 0) {
      throw file.problem("an AIFF file without an 'SSND' chunk: it holds no samples");
    }
    long bytes = frames * format.channels() * encoding.bytes();
    return new SoundData(format, encoding, order, soundStart, bytes);
  }
}
