package org.mirkit.representations.hpss;

import static org.mirkit.representations.hpss.RunningMedian.LANES;

/**
 * Sorting of rows lane by lane with comparisons that do not depend on the data, so that all lanes
 * go through them side by side: Batcher, "Sorting networks and their applications" (1968).
 *
 * <p>Values are the bits of floats that are not negative, which order as the floats do.
 */
final class SortingNetwork {
  private SortingNetwork() {}

  /** Sorts any number of rows: Knuth, "The Art of Computer Programming", algorithm 5.2.2M. */
  static void sort(int[][] rows, int count) {
    int top = Integer.highestOneBit(Math.max(1, count - 1));
    for (int p = top; p > 0; p /= 2) {
      int remainder = 0;
      int distance = p;
      for (int q = top; q >= p; q /= 2) {
        orderAtDistance(rows, count, distance, p, remainder);
        distance = q - p;
        remainder = p;
      }
    }
  }

  private static void orderAtDistance(int[][] rows, int count, int distance, int bit, int set) {
    for (int i = 0; i < count - distance; i++) {
      if ((i & bit) == set) {
        order(rows[i], rows[i + distance]);
      }
    }
  }

  /** Sorts rows, a power of two of them, that rise and then fall or the other way round. */
  static void sortBitonic(int[][] rows, int count) {
    for (int distance = count / 2; distance > 0; distance /= 2) {
      orderAtDistance(rows, count, distance, distance, 0);
    }
  }

  /** The smaller value of each lane to the first row, the larger one to the second. */
  private static void order(int[] low, int[] high) {
    for (int lane = 0; lane < LANES; lane++) {
      int first = low[lane];
      int second = high[lane];
      int excess = first - second;
      int negative = excess & (excess >> 31);
      low[lane] = second + negative;
      high[lane] = first - negative;
    }
  }

  static void larger(int[] a, int[] b, int[] result) {
    for (int lane = 0; lane < LANES; lane++) {
      int excess = a[lane] - b[lane];
      result[lane] = a[lane] - (excess & (excess >> 31));
    }
  }

  static void smaller(int[] a, int[] b, int[] result) {
    for (int lane = 0; lane < LANES; lane++) {
      int excess = a[lane] - b[lane];
      result[lane] = b[lane] + (excess & (excess >> 31));
    }
  }
}
