package org.mirkit.runner.io;

/**
 * Half floats that stand in pairs, one in each half of an integer, as bits of floats: in plain
 * arithmetic on integers as wide as the result, which every JDK's compiler does for eight or
 * sixteen at once. A loop from 16 to 32 bits, as {@link HalfFloatRows} needs, Java 17 compiles to
 * one value after another.
 *
 * <p>Each loop has a method of its own, since in a larger one the compiler may leave it as it is.
 */
public final class HalfFloatPairs {
  private static final int SIGN = 0x80000000;

  /** A half's exponent and mantissa, shifted to where a float has them. */
  private static final int MAGNITUDE = 0x0FFFE000;

  /** What the exponents of float and half are apart. */
  private static final int REBIAS = 127 - 15 << 23;

  /** Of both halves of a pair: the sign, the least magnitude and the least normal one. */
  private static final int SIGNS = 0x80008000;

  private static final int LEAST = 0x00010001;
  private static final int LEAST_NORMAL = 0x04000400;

  private HalfFloatPairs() {}

  /** The pair of two half floats. */
  public static int pair(short low, short high) {
    return low & 0xFFFF | high << Short.SIZE;
  }

  /**
   * Whether all halves are zeros or normal numbers, as those to be decoded here must be: none is
   * subnormal, infinite or NaN.
   */
  public static boolean arePlain(int[] pairs, int length) {
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int magnitudes = pairs[i] & ~SIGNS;
      // The sign's place, which magnitudes leave free, shows what adding carries and subtracting
      // borrows: from 0x7C00 on a half is infinite or NaN.
      int infinite = magnitudes + LEAST_NORMAL;
      int notZero = (magnitudes | SIGNS) - LEAST;
      int normal = (magnitudes | SIGNS) - LEAST_NORMAL;
      odd |= infinite | notZero & ~normal;
    }
    return (odd & SIGNS) == 0;
  }

  /** Decodes the lower halves of plain pairs to the bits of floats. */
  public static void decodeLows(int[] pairs, int[] bits, int length) {
    for (int i = 0; i < length; i++) {
      int half = pairs[i] << Short.SIZE;
      int magnitude = half >>> 3 & MAGNITUDE;
      bits[i] = half & SIGN | magnitude + (-magnitude >> 31 & REBIAS);
    }
  }

  /** Decodes the upper halves. */
  public static void decodeHighs(int[] pairs, int[] bits, int length) {
    for (int i = 0; i < length; i++) {
      int half = pairs[i];
      int magnitude = half >>> 3 & MAGNITUDE;
      bits[i] = half & SIGN | magnitude + (-magnitude >> 31 & REBIAS);
    }
  }
}
