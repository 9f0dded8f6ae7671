package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TableLogarithmTest {
  private static final double TOLERANCE = 1e-10;

  private final TableLogarithm logarithm = new TableLogarithm();

  @Property
  void agrees_with_the_library_at_every_scale(
      @ForAll @FloatRange(min = 1, max = 2) float mantissa,
      @ForAll @IntRange(min = -126, max = 126) int exponent) {
    float x = Math.scalb(mantissa, exponent);
    assertEquals(Math.log(x), logarithm.of(x), TOLERANCE);
  }

  @Test
  void is_exact_at_one() {
    assertEquals(0, logarithm.of(1));
  }

  @Test
  void knows_what_is_no_normal_number() {
    for (float x : new float[] {0, Float.MIN_VALUE, Float.POSITIVE_INFINITY, Float.NaN, -1}) {
      assertEquals(Math.log(x), logarithm.of(x));
    }
  }
}
