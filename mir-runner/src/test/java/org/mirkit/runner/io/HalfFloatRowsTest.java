package org.mirkit.runner.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HalfFloatRowsTest {

  @Test
  void every_half_float_is_decoded_as_by_itself() {
    short[] halves = new short[1 << 16];
    for (int bits = 0; bits < halves.length; bits++) {
      halves[bits] = (short) bits;
    }
    float[] floats = new float[halves.length + 3];
    HalfFloatRows.decode(halves, floats, 3, halves.length);
    for (int bits = 0; bits < halves.length; bits++) {
      float expected = HalfFloats.toFloat((short) bits);
      assertEquals(expected, floats[3 + bits], "half " + Integer.toHexString(bits));
    }
  }
}
