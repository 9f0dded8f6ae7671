package org.mirkit.runner.io;

/**
 * Half floats that stand in pairs, one in each half of an integer, as bits of floats: in plain
 * arithmetic on integers as wide as the result, which every JDK's compiler does for eight or
 * sixteen at once. A loop from 16 to 32 bits, as {@link HalfFloatRows} needs, Java 17 compiles to
 * one value after another.
 */
public final class HalfFloatPairs {
  private static final int SIGN = 0x80000000;
  private static final int MAGNITUDE = 0x0FFFE000;

  /** A half's least normal number and its largest finite one, shifted to a float's mantissa. */
  private static final int SMALLEST_NORMAL = 0x0400 << 13;

  private static final int LARGEST_FINITE = 0x7BFF << 13;

  /** What the exponents of float and half are apart. */
  private static final int REBIAS = 127 - 15 << 23;

  private HalfFloatPairs() {}

  /** The pair of two half floats. */
  public static int pair(short low, short high) {
    return low & 0xFFFF | high << Short.SIZE;
  }

  /**
   * Decodes pairs, if all their halves are zeros or normal numbers.
   *
   * @param pairs left as they are
   * @param lows receives the bits of the floats that the lower halves are
   * @param highs those of the upper halves
   * @param length how many pairs
   * @return whether they are; where one is subnormal, infinite or NaN, the results are of no use
   */
  public static boolean decode(int[] pairs, int[] lows, int[] highs, int length) {
    // Negative as soon as one value is not plain; a branch would keep the loops from being vectors.
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int half = pairs[i] << Short.SIZE;
      int magnitude = half >>> 3 & MAGNITUDE;
      odd |= LARGEST_FINITE - magnitude | (magnitude - SMALLEST_NORMAL & -magnitude);
      lows[i] = half & SIGN | magnitude + (-magnitude >> 31 & REBIAS);
    }
    for (int i = 0; i < length; i++) {
      int half = pairs[i];
      int magnitude = half >>> 3 & MAGNITUDE;
      odd |= LARGEST_FINITE - magnitude | (magnitude - SMALLEST_NORMAL & -magnitude);
      highs[i] = half & SIGN | magnitude + (-magnitude >> 31 & REBIAS);
    }
    return odd >= 0;
  }
}
