package org.mirkit.runner.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class HalfFloatsTest {

  @Test
  void every_half_survives_the_way_through_a_float() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      float value = HalfFloats.toFloat((short) bits);
      if (!Float.isNaN(value)) {
        assertEquals((short) bits, HalfFloats.toHalf(value), "half " + Integer.toHexString(bits));
      }
    }
  }

  @Test
  void known_values_have_the_bits_of_IEEE_754() {
    assertEquals((short) 0x3C00, HalfFloats.toHalf(1f));
    assertEquals((short) 0xC000, HalfFloats.toHalf(-2f));
    assertEquals((short) 0x7BFF, HalfFloats.toHalf(65504f));
    assertEquals((short) 0x7BFF, HalfFloats.toHalf(65519.99f));
    assertEquals((short) 0x7C00, HalfFloats.toHalf(65520f));
    assertEquals((short) 0x0001, HalfFloats.toHalf(0x1p-24f));
    assertEquals((short) 0x0000, HalfFloats.toHalf(0x1p-25f));
    assertEquals((short) 0x3C00, HalfFloats.toHalf(1f + 0x1p-11f));
    assertTrue(Float.isNaN(HalfFloats.toFloat(HalfFloats.toHalf(Float.NaN))));
  }

  @Property
  void no_other_half_is_nearer(@ForAll @FloatRange(min = -65504, max = 65504) float value) {
    short half = HalfFloats.toHalf(value);
    float error = Math.abs(HalfFloats.toFloat(half) - value);
    for (int step : new int[] {-1, 1}) {
      float neighbour = HalfFloats.toFloat((short) (half + step));
      assertTrue(!Float.isFinite(neighbour) || Math.abs(neighbour - value) >= error);
    }
  }
}
