package org.mirkit.representations.dsp;

/**
 * The natural logarithm in floats alone, to within two units in the last place: x = 2^e·(1 + f)
 * with 1 + f between √½ and √2, and a polynomial in f (Moshier, "Methods and Programs for
 * Mathematical Functions", 1989; the {@code logf} of his Cephes library). Exact at 1.
 */
final class FloatLogarithm {
  /** The bits of √½: what lies above them, in units of a power of two, is e. */
  static final int ROOT_BITS = 0x3F3504F3;

  static final int MANTISSA_BITS = 23;
  static final int EXPONENT_MASK = 0xFF800000;

  static final float C8 = 7.0376836292e-2f;
  static final float C7 = -1.1514610310e-1f;
  static final float C6 = 1.1676998740e-1f;
  static final float C5 = -1.2420140846e-1f;
  static final float C4 = 1.4249322787e-1f;
  static final float C3 = -1.6668057665e-1f;
  static final float C2 = 2.0000714765e-1f;
  static final float C1 = -2.4999993993e-1f;
  static final float C0 = 3.3333331174e-1f;

  /** ln 2 as a sum: e·LN_2_HIGH is exact. */
  static final float LN_2_HIGH = 0.693359375f;

  static final float LN_2_LOW = -2.12194440e-4f;

  private FloatLogarithm() {}

  /** ln x of a number of at least {@link Float#MIN_NORMAL}. */
  static float of(float x) {
    int bits = Float.floatToRawIntBits(x);
    int scale = bits - ROOT_BITS & EXPONENT_MASK;
    float e = scale >> MANTISSA_BITS;
    float f = Float.intBitsToFloat(bits - scale) - 1;
    float series = C8 * f + C7;
    series = series * f + C6;
    series = series * f + C5;
    series = series * f + C4;
    series = series * f + C3;
    series = series * f + C2;
    series = series * f + C1;
    series = series * f + C0;
    float square = f * f;
    float rest = series * f * square + e * LN_2_LOW - 0.5f * square;
    return f + rest + e * LN_2_HIGH;
  }
}
