package org.mirkit.runner.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class HalfFloatPairsTest {

  @Test
  void every_plain_half_float_is_decoded_bit_for_bit_and_every_other_is_found() {
    int[] low = new int[1];
    int[] high = new int[1];
    for (int bits = 0; bits < 1 << 16; bits++) {
      short half = (short) bits;
      short other = (short) (bits * 40_503);
      int[] pair = {HalfFloatPairs.pair(half, other)};
      boolean plain = isPlain(half) && isPlain(other);
      assertEquals(plain, HalfFloatPairs.arePlain(pair, 1), Integer.toHexString(bits));
      if (plain) {
        HalfFloatPairs.decodeLows(pair, low, 1);
        HalfFloatPairs.decodeHighs(pair, high, 1);
        assertEquals(Float.floatToRawIntBits(HalfFloats.toFloat(half)), low[0]);
        assertEquals(Float.floatToRawIntBits(HalfFloats.toFloat(other)), high[0]);
      }
    }
  }

  @Test
  void one_value_that_is_not_plain_is_found_wherever_it_stands() {
    for (int length : new int[] {1, 2, 33, 257}) {
      for (int place = 0; place < 2 * length; place++) {
        int[] pairs = new int[length];
        pairs[place / 2] = HalfFloatPairs.pair((short) (place % 2), (short) (1 - place % 2));
        assertFalse(HalfFloatPairs.arePlain(pairs, length));
      }
    }
  }

  private static boolean isPlain(short half) {
    float magnitude = Math.abs(HalfFloats.toFloat(half));
    return magnitude == 0 || magnitude >= 0x1p-14f && magnitude < Float.POSITIVE_INFINITY;
  }
}
