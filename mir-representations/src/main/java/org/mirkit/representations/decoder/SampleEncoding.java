package org.mirkit.representations.decoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How one sample is written in a file; each decodes to a float with full scale at ±1. */
enum SampleEncoding {
  /** Unsigned, as in WAVs of 8 bits. */
  UNSIGNED_8(1) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      return ((bytes.get(at) & 0xFF) - 128) / 128f;
    }
  },
  /** Signed, as in AIFF and AU files of 8 bits. */
  SIGNED_8(1) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      return bytes.get(at) / 128f;
    }
  },
  /** The CD's. */
  SIGNED_16(2) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      return bytes.getShort(at) / 32_768f;
    }

    /** The same, in a loop of its own: shared with other encodings, the JVM cannot inline it. */
    @Override
    void decode(ByteBuffer bytes, int first, int step, float[] target, int offset, int count) {
      for (int i = 0, at = first; i < count; i++, at += step) {
        target[offset + i] = bytes.getShort(at) / 32_768f;
      }
    }
  },
  /** The studio's. */
  SIGNED_24(3) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      int first = bytes.get(at) & 0xFF;
      int middle = bytes.get(at + 1) & 0xFF;
      int last = bytes.get(at + 2) & 0xFF;
      boolean big = bytes.order() == ByteOrder.BIG_ENDIAN;
      int high = big ? first : last;
      int low = big ? last : first;
      return ((byte) high << 16 | middle << 8 | low) / 8_388_608f;
    }
  },
  /** Rounded to the 24 bits of a float. */
  SIGNED_32(4) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      return bytes.getInt(at) / 2_147_483_648f;
    }
  },
  /** IEEE 754 single precision. */
  FLOAT_32(4) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      return bytes.getFloat(at);
    }
  },
  /** IEEE 754 double precision, rounded. */
  FLOAT_64(8) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      return (float) bytes.getDouble(at);
    }
  },
  /** ITU-T G.711, North America and Japan. */
  MU_LAW(1) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      int code = ~bytes.get(at) & 0xFF;
      int magnitude = (((code & 0x0F) << 3) + 0x84 << (code >> 4 & 7)) - 0x84;
      return (code & 0x80) == 0 ? magnitude / 32_768f : -magnitude / 32_768f;
    }
  },
  /** ITU-T G.711, elsewhere. */
  A_LAW(1) {
    @Override
    float decode(ByteBuffer bytes, int at) {
      int code = bytes.get(at) ^ 0x55;
      int exponent = code >> 4 & 7;
      int mantissa = (code & 0x0F) * 16 + 8;
      int magnitude = exponent == 0 ? mantissa : mantissa + 256 << exponent - 1;
      return (code & 0x80) == 0 ? -magnitude / 32_768f : magnitude / 32_768f;
    }
  };

  private final int bytes;

  SampleEncoding(int bytes) {
    this.bytes = bytes;
  }

  int bytes() {
    return bytes;
  }

  /** Decodes the sample that begins at an index of the buffer. */
  abstract float decode(ByteBuffer bytes, int at);

  /**
   * Decodes samples that lie at equal distances.
   *
   * @param bytes the file's
   * @param first index of the first sample
   * @param step bytes from one sample to the next
   * @param target is written from {@code offset}
   * @param offset index of the first value
   * @param count how many
   */
  void decode(ByteBuffer bytes, int first, int step, float[] target, int offset, int count) {
    for (int i = 0; i < count; i++) {
      target[offset + i] = decode(bytes, first + i * step);
    }
  }
}
