package org.mirkit.representations.tuning;

/** The bits of a positive float in two halves, each of which sorts as the numbers do. */
final class HeightCode {
  /** Either half is less than this. */
  static final int RANGE = 1 << 16;

  private HeightCode() {}

  static int leading(float height) {
    return Float.floatToRawIntBits(height) >>> 16;
  }

  static int trailing(float height) {
    return Float.floatToRawIntBits(height) & (RANGE - 1);
  }
}
