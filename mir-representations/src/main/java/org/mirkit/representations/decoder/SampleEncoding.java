package org.mirkit.representations.decoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How one sample is written in a file; each decodes to a float with full scale at ±1. */
enum SampleEncoding {
  /** Unsigned, as in WAVs of 8 bits. */
  UNSIGNED_8(1) {
    @Override
    float decode(ByteBuffer bytes) {
      return ((bytes.get() & 0xFF) - 128) / 128f;
    }
  },
  /** Signed, as in AIFF and AU files of 8 bits. */
  SIGNED_8(1) {
    @Override
    float decode(ByteBuffer bytes) {
      return bytes.get() / 128f;
    }
  },
  /** The CD's. */
  SIGNED_16(2) {
    @Override
    float decode(ByteBuffer bytes) {
      return bytes.getShort() / 32_768f;
    }
  },
  /** The studio's. */
  SIGNED_24(3) {
    @Override
    float decode(ByteBuffer bytes) {
      int first = bytes.get() & 0xFF;
      int middle = bytes.get() & 0xFF;
      int last = bytes.get() & 0xFF;
      boolean big = bytes.order() == ByteOrder.BIG_ENDIAN;
      int high = big ? first : last;
      int low = big ? last : first;
      return ((byte) high << 16 | middle << 8 | low) / 8_388_608f;
    }
  },
  /** Rounded to the 24 bits of a float. */
  SIGNED_32(4) {
    @Override
    float decode(ByteBuffer bytes) {
      return bytes.getInt() / 2_147_483_648f;
    }
  },
  /** IEEE 754 single precision. */
  FLOAT_32(4) {
    @Override
    float decode(ByteBuffer bytes) {
      return bytes.getFloat();
    }
  },
  /** IEEE 754 double precision, rounded. */
  FLOAT_64(8) {
    @Override
    float decode(ByteBuffer bytes) {
      return (float) bytes.getDouble();
    }
  },
  /** ITU-T G.711, North America and Japan. */
  MU_LAW(1) {
    @Override
    float decode(ByteBuffer bytes) {
      int code = ~bytes.get() & 0xFF;
      int magnitude = (((code & 0x0F) << 3) + 0x84 << (code >> 4 & 7)) - 0x84;
      return (code & 0x80) == 0 ? magnitude / 32_768f : -magnitude / 32_768f;
    }
  },
  /** ITU-T G.711, elsewhere. */
  A_LAW(1) {
    @Override
    float decode(ByteBuffer bytes) {
      int code = bytes.get() ^ 0x55;
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

  /** Decodes the sample at the buffer's position and moves on. */
  abstract float decode(ByteBuffer bytes);
}
