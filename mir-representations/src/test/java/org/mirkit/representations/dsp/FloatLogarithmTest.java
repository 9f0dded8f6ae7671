package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FloatLogarithmTest {

  @Property
  void lies_within_two_units_in_the_last_place_of_the_librarys(
      @ForAll @FloatRange(min = 1, max = 2) float mantissa,
      @ForAll @IntRange(min = -126, max = 126) int exponent) {
    float x = Math.scalb(mantissa, exponent);
    float expected = (float) Math.log(x);
    assertEquals(expected, FloatLogarithm.of(x), 2 * Math.ulp(expected));
  }

  @Test
  void is_exact_at_one() {
    assertEquals(0, FloatLogarithm.of(1));
  }

  @Test
  void knows_the_smallest_and_the_largest_normal_number() {
    for (float x : new float[] {Float.MIN_NORMAL, Float.MAX_VALUE}) {
      float expected = (float) Math.log(x);
      assertEquals(expected, FloatLogarithm.of(x), Math.ulp(expected));
    }
  }
}
