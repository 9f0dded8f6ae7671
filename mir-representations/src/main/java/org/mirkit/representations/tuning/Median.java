package org.mirkit.representations.tuning;

import java.util.Arrays;

/** The median of many numbers, without sorting them all (Hoare, "Algorithm 65: FIND", 1961). */
final class Median {
  private Median() {}

  /**
   * The middle number, or the mean of the two.
   *
   * @param values of which the first {@code count} count, at least one; left as they are
   */
  static double of(float[] values, int count) {
    float[] work = Arrays.copyOf(values, count);
    float upper = select(work, count / 2);
    if (count % 2 == 1) {
      return upper;
    }
    float lower = work[0];
    for (int i = 1; i < count / 2; i++) {
      lower = Math.max(lower, work[i]);
    }
    return ((double) lower + upper) / 2;
  }

  /** Puts the number of a rank in its place, smaller ones before it. */
  private static float select(float[] work, int rank) {
    int from = 0;
    int to = work.length - 1;
    while (from < to) {
      float pivot = work[(from + to) >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        while (work[i] < pivot) {
          i++;
        }
        while (work[j] > pivot) {
          j--;
        }
        if (i <= j) {
          float swapped = work[i];
          work[i++] = work[j];
          work[j--] = swapped;
        }
      }
      if (rank <= j) {
        to = j;
      } else if (rank >= i) {
        from = i;
      } else {
        return work[rank];
      }
    }
    return work[rank];
  }
}
