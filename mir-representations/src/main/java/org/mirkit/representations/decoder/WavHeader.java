package org.mirkit.representations.decoder;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.audio.AudioFormat;

/**
 * Header of a WAV file: Microsoft's RIFF WAVE with {@code WAVE_FORMAT_EXTENSIBLE}, and EBU Tech
 * 3306's RF64 for more than 4 GB.
 *
 * <p>A program that writes to a pipe cannot know the length. It leaves 0 or a huge number, and the
 * samples then go on to the end of the file.
 */
final class WavHeader {
  private static final int PCM = 1;
  private static final int IEEE_FLOAT = 3;
  private static final int A_LAW = 6;
  private static final int MU_LAW = 7;
  private static final int EXTENSIBLE = 0xFFFE;

  /** What sox writes to a pipe; ffmpeg writes 0xFFFFFFFF. */
  private static final long STREAM_LENGTH = 0x7FFF_F000L;

  private final SoundFile file;
  private long longDataBytes = SoundData.UNKNOWN;
  private @Nullable AudioFormat format;
  private @Nullable SampleEncoding encoding;
  private @Nullable SoundData data;

  private WavHeader(SoundFile file) {
    this.file = file;
  }

  static boolean matches(String head) {
    return (head.startsWith("RIFF") || head.startsWith("RF64")) && head.startsWith("WAVE", 8);
  }

  static SoundData parse(SoundFile file) {
    return new WavHeader(file).parse();
  }

  private SoundData parse() {
    file.visitChunks(LITTLE_ENDIAN, this::readChunk);
    if (data == null) {
      throw file.problem("a WAV file without a 'data' chunk: it holds no samples");
    }
    return data;
  }

  private boolean readChunk(String tag, long start, long length) {
    switch (tag) {
      case "fmt " -> readFormat(start, length);
      case "ds64" ->
          longDataBytes =
              Math.max(0, file.bytes(start + 8, 8, LITTLE_ENDIAN, "ds64 chunk").getLong());
      case "data" -> data = data(start, length);
      default -> {}
    }
    return data == null;
  }

  private void readFormat(long at, long length) {
    if (length < 16) {
      throw file.problem("the 'fmt ' chunk has " + length + " bytes, expected at least 16");
    }
    ByteBuffer chunk = file.bytes(at, (int) Math.min(length, 40), LITTLE_ENDIAN, "fmt chunk");
    int code = chunk.getShort(0) & 0xFFFF;
    int channels = chunk.getShort(2) & 0xFFFF;
    format = file.format(Integer.toUnsignedLong(chunk.getInt(4)), channels);
    int bits = chunk.getShort(14) & 0xFFFF;
    if (code == EXTENSIBLE && chunk.limit() >= 26) {
      code = chunk.getShort(24) & 0xFFFF;
    }
    encoding = encoding(code, bits);
  }

  /** Samples of, say, 20 bits stand in the upper bits of 3 bytes, so that their bytes decide. */
  private SampleEncoding encoding(int code, int bits) {
    SampleEncoding found =
        switch (code) {
          case PCM ->
              switch ((bits + 7) / 8) {
                case 1 -> SampleEncoding.UNSIGNED_8;
                case 2 -> SampleEncoding.SIGNED_16;
                case 3 -> SampleEncoding.SIGNED_24;
                case 4 -> SampleEncoding.SIGNED_32;
                default -> null;
              };
          case IEEE_FLOAT ->
              bits == 32 ? SampleEncoding.FLOAT_32 : bits == 64 ? SampleEncoding.FLOAT_64 : null;
          case A_LAW -> bits == 8 ? SampleEncoding.A_LAW : null;
          case MU_LAW -> bits == 8 ? SampleEncoding.MU_LAW : null;
          default -> null;
        };
    if (found == null) {
      throw file.problem(
          ("a WAV file of format 0x%04X with %d bits, expected PCM of 8 to 32 bits, float of 32 or"
                  + " 64, A-law or µ-law of 8; convert it")
              .formatted(code, bits));
    }
    return found;
  }

  private SoundData data(long start, long length) {
    if (format == null || encoding == null) {
      throw file.problem("the 'data' chunk stands before any 'fmt ' chunk, expected after it");
    }
    return new SoundData(format, encoding, LITTLE_ENDIAN, start, declaredBytes(start, length));
  }

  private long declaredBytes(long start, long length) {
    if (length == 0xFFFF_FFFFL) {
      return longDataBytes;
    }
    boolean unfinished = length == 0 && !lengthOfFileIsStated();
    boolean endless = length >= STREAM_LENGTH && start + length > file.size();
    return unfinished || endless ? SoundData.UNKNOWN : length;
  }

  private boolean lengthOfFileIsStated() {
    ByteBuffer stated = file.bytes(4, 4, LITTLE_ENDIAN, "WAV header");
    return Integer.toUnsignedLong(stated.getInt()) == file.size() - 8;
  }
}
