package org.mirkit.representations.hpss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mirkit.representations.hpss.RunningMedian.LANES;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RunningMedianTest {

  @Property(tries = 60)
  void each_lane_has_the_middle_of_its_window_sorted(
      @ForAll @IntRange(min = 0, max = 40) int radius,
      @ForAll @IntRange(min = 1, max = 70) int windows,
      @ForAll @IntRange(min = 1, max = 1000) int levels,
      @ForAll long seed) {
    int[][] rows = randomRows(windows + 2 * radius, levels, seed);
    int[] seen = new int[1];
    new RunningMedian(2 * radius + 1)
        .apply(
            rows,
            windows,
            (row, median) -> {
              assertEquals(seen[0]++, row);
              for (int lane = 0; lane < LANES; lane++) {
                assertEquals(middle(rows, row, radius, lane), median[lane]);
              }
            });
    assertEquals(windows, seen[0]);
  }

  @Property(tries = 40)
  void a_network_sorts_any_number_of_rows(
      @ForAll @IntRange(min = 0, max = 70) int count, @ForAll long seed) {
    int[][] rows = randomRows(count, 50, seed);
    int[] expected = Arrays.stream(rows).mapToInt(row -> row[7]).sorted().toArray();
    SortingNetwork.sort(rows, count);
    for (int i = 0; i < count; i++) {
      assertEquals(expected[i], rows[i][7]);
    }
  }

  @Property(tries = 40)
  void a_reflected_sequence_runs_back_from_its_doubled_ends(
      @ForAll @IntRange(min = 1, max = 9) int length,
      @ForAll @IntRange(min = -30, max = 30) int index) {
    int expected = index;
    while (expected < 0 || expected >= length) {
      expected = expected < 0 ? -1 - expected : 2 * length - 1 - expected;
    }
    assertEquals(expected, Reflection.of(index, length));
  }

  private static int middle(int[][] rows, int first, int radius, int lane) {
    int[] window = new int[2 * radius + 1];
    Arrays.setAll(window, i -> rows[first + i][lane]);
    Arrays.sort(window);
    return window[radius];
  }

  /** Bits of floats that are not negative, with many equal ones where there are few levels. */
  private static int[][] randomRows(int count, int levels, long seed) {
    Random random = new Random(seed);
    int[][] rows = new int[count][LANES];
    for (int[] row : rows) {
      Arrays.setAll(row, lane -> Float.floatToRawIntBits(random.nextInt(levels) * 1e-3f));
    }
    return rows;
  }
}
