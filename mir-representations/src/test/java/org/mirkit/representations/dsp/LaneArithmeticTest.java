package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** With and without the vector module: bit for bit the same. */
class LaneArithmeticTest {
  private final LaneArithmetic plain = new PlainLanes();

  @Property(tries = 60)
  void both_kinds_transform_alike(
      @ForAll @IntRange(min = 2, max = 13) int log2, @ForAll long seed) {
    RealFft fft = new RealFft(1 << log2);
    requireEqual(
        seed,
        (lanes, random) -> {
          SpectrumBlock block = new SpectrumBlock(fft.samples());
          for (int row = 0; row < fft.half(); row++) {
            fill(block.re(row), random);
            fill(block.im(row), random);
          }
          lanes.transform(fft, block);
          return flat(block.realRows(), block.imaginaryRows());
        });
  }

  @Property(tries = 200)
  void both_kinds_sum_alike(
      @ForAll @IntRange(max = 9) int first,
      @ForAll @IntRange(max = 40) int weights,
      @ForAll @IntRange(min = 1, max = 4) int blocks,
      @ForAll long seed) {
    requireEqual(
        seed,
        (lanes, random) -> {
          float[][] rows = new float[first + weights][blocks * LANES];
          for (float[] row : rows) {
            fill(row, random);
          }
          float[] factors = new float[weights];
          fill(factors, random);
          float[] sum = new float[blocks * LANES];
          fill(sum, random);
          lanes.weightedSum(rows, first, factors, sum);
          return sum;
        });
  }

  @Property(tries = 100)
  void both_kinds_scale_alike(@ForAll @IntRange(max = 50) int offset, @ForAll long seed) {
    requireEqual(
        seed,
        (lanes, random) -> {
          float[] source = new float[offset + LANES];
          fill(source, random);
          float[] row = new float[LANES];
          lanes.scale(source, offset, random.nextFloat(), row);
          return row;
        });
  }

  @Property(tries = 30)
  void both_kinds_square_alike(@ForAll long seed) {
    requireEqual(
        seed,
        (lanes, random) -> {
          float[] re = new float[LANES];
          float[] im = new float[LANES];
          fill(re, random);
          fill(im, random);
          lanes.squaredModulus(re, im);
          return re;
        });
  }

  @Property(tries = 200)
  void both_kinds_have_the_same_levels(@ForAll @IntRange(max = 70) int length, @ForAll long seed) {
    requireEqual(
        seed,
        (lanes, random) -> {
          float[] values = new float[length];
          for (int i = 0; i < length; i++) {
            values[i] = (float) Math.exp(40 * random.nextGaussian());
          }
          lanes.level(values, 1e-10f, 4.3f, -random.nextInt(120), random.nextInt(10));
          return values;
        });
  }

  @Test
  void silence_and_what_overflows_have_the_same_levels() {
    requireEqual(
        0,
        (lanes, random) -> {
          float[] values = {0, Float.MIN_VALUE, Float.MIN_NORMAL, 1, Float.MAX_VALUE};
          lanes.level(values, Float.MIN_NORMAL, 1, -1000, 0);
          return values;
        });
  }

  @Test
  void plain_loops_serve_where_vectors_do_not_pay() {
    assertInstanceOf(PlainLanes.class, FastestLanes.of(false));
  }

  private void requireEqual(long seed, BiFunction<LaneArithmetic, Random, float[]> work) {
    LaneArithmetic fastest = FastestLanes.LANES;
    assumeFalse(
        fastest instanceof PlainLanes,
        "both kinds beside each other: skipped, started without --add-modules"
            + " jdk.incubator.vector");
    float[] expected = work.apply(plain, new Random(seed));
    assertArrayEquals(expected, work.apply(fastest, new Random(seed)));
  }

  private static void fill(float[] values, Random random) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
  }

  private static float[] flat(float[][] a, float[][] b) {
    float[] all = new float[2 * a.length * LANES];
    for (int row = 0; row < a.length; row++) {
      System.arraycopy(a[row], 0, all, 2 * row * LANES, LANES);
      System.arraycopy(b[row], 0, all, (2 * row + 1) * LANES, LANES);
    }
    return all;
  }
}
