package org.mirkit.runner.io;

/**
 * IEEE 754 binary16, rounded to nearest even; the JDK has it only from version 20. Features in dB
 * or log units lose less than 0.05 % of a value, for half the disk.
 */
public final class HalfFloats {
  /** Just above half of the last place below 65 536: from here on a half is infinite. */
  private static final int OVERFLOW_BITS = 0x477FF000;

  private static final int SMALLEST_NORMAL_BITS = 0x38800000;

  private HalfFloats() {}

  /** The nearest half float. */
  public static short toHalf(float value) {
    int bits = Float.floatToRawIntBits(value);
    int sign = bits >>> 16 & 0x8000;
    int magnitude = bits & 0x7FFFFFFF;
    if (magnitude >= OVERFLOW_BITS) {
      boolean nan = magnitude > 0x7F800000;
      return (short) (sign | (nan ? 0x7E00 : 0x7C00));
    }
    if (magnitude < SMALLEST_NORMAL_BITS) {
      // Adding 0.5 leaves the half's subnormal mantissa, rounded to even, in the lowest bits.
      float shifted = Float.intBitsToFloat(magnitude) + 0.5f;
      return (short) (sign | Float.floatToRawIntBits(shifted) - 0x3F000000);
    }
    int roundToEven = 0xFFF + (magnitude >>> 13 & 1);
    return (short) (sign | (magnitude + roundToEven - (112 << 23)) >>> 13);
  }

  /** The value of a half float, exactly. */
  public static float toFloat(short half) {
    int sign = (half & 0x8000) << 16;
    int magnitude = half & 0x7FFF;
    if (magnitude >= 0x7C00) {
      return Float.intBitsToFloat(sign | 0x7F800000 | (magnitude & 0x3FF) << 13);
    }
    if (magnitude < 0x400) {
      float subnormal = magnitude * 0x1p-24f;
      return sign == 0 ? subnormal : -subnormal;
    }
    return Float.intBitsToFloat(sign | (magnitude << 13) + (112 << 23));
  }
}
