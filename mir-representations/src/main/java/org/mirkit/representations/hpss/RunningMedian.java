package org.mirkit.representations.hpss;

/**
 * Running median over rows, in {@value #LANES} lanes side by side, of bits of floats that are not
 * negative.
 *
 * <p>Neighbouring windows share most of their rows. For a group of g outputs the shared rows are
 * sorted once, and only the g of them that can still become the median of one of the outputs are
 * kept; each half of the group then adds the g/2 rows that it shares beyond that, drops the g/2
 * lowest, and keeps the g/2 next, down to single outputs. That is about 36 smaller-or-larger
 * operations for a median of 31, all of which run over whole vectors (the sharing follows Adams,
 * "Fast median filters using separable sorting networks", 2021, in one dimension).
 *
 * <p>Scratch memory of one thread.
 */
final class RunningMedian {
  /** Medians that are worked on together. */
  static final int LANES = 64;

  private final int radius;
  private final int largestGroup;
  private final int[][] core;
  private final int[][] kept;
  private final int[][][] added;
  private final int[][][] middle;
  private final int[] median = new int[LANES];

  /**
   * A running median.
   *
   * @param kernel rows in each window, odd
   */
  RunningMedian(int kernel) {
    radius = kernel / 2;
    largestGroup = Integer.highestOneBit(radius + 1);
    core = new int[kernel][LANES];
    kept = new int[largestGroup][];
    int levels = Integer.numberOfTrailingZeros(largestGroup) + 1;
    added = new int[levels][][];
    middle = new int[levels][][];
    for (int level = 0; level < levels; level++) {
      added[level] = new int[1 << level][LANES];
      middle[level] = new int[1 << level][LANES];
    }
  }

  /** Takes the median of each window, in order. */
  @FunctionalInterface
  interface Sink {

    /** Is shown the median of the window centred on a row; MUST NOT keep it. */
    void accept(int row, int[] median);
  }

  /** How many rows a window reaches to either side. */
  int radius() {
    return radius;
  }

  /**
   * Finds the medians of some windows.
   *
   * @param rows the first window is centred on row {@link #radius()}; at least as many rows as the
   *     last window reaches
   * @param count number of windows
   */
  void apply(int[][] rows, int count, Sink sink) {
    int first = 0;
    for (; first + largestGroup <= count; first += largestGroup) {
      group(rows, first, largestGroup, sink);
    }
    for (int size = largestGroup / 2; size > 0; size /= 2) {
      if ((count - first & size) != 0) {
        group(rows, first, size, sink);
        first += size;
      }
    }
  }

  /** Sorts what the windows of a group share and keeps what can be a median. */
  private void group(int[][] rows, int first, int size, Sink sink) {
    int shared = 2 * radius + 2 - size;
    copy(rows, first + size - 1, core, shared);
    SortingNetwork.sort(core, shared);
    System.arraycopy(core, radius + 1 - size, kept, 0, size);
    split(rows, first, size, kept, sink);
  }

  private void split(int[][] rows, int first, int size, int[][] candidates, Sink sink) {
    if (size == 1) {
      sink.accept(first, candidates[0]);
      return;
    }
    int half = size / 2;
    int beyond = first + 2 * radius + 1;
    if (half == 1) {
      sink.accept(first, middle(candidates, rows[first]));
      sink.accept(first + 1, middle(candidates, rows[beyond]));
      return;
    }
    split(rows, first, half, narrowed(candidates, half, rows, first + half - 1), sink);
    split(rows, first + half, half, narrowed(candidates, half, rows, beyond), sink);
  }

  private int[] middle(int[][] pair, int[] other) {
    SortingNetwork.smaller(pair[1], other, median);
    SortingNetwork.larger(pair[0], median, median);
    return median;
  }

  /** Of sorted candidates and as many further rows as half of them, those in the middle. */
  private int[][] narrowed(int[][] candidates, int half, int[][] rows, int from) {
    int level = Integer.numberOfTrailingZeros(half);
    int[][] further = added[level];
    int[][] upper = middle[level];
    copy(rows, from, further, half);
    SortingNetwork.sort(further, half);
    for (int i = 0; i < half; i++) {
      SortingNetwork.larger(candidates[i], further[half - 1 - i], upper[i]);
    }
    SortingNetwork.sortBitonic(upper, half);
    for (int i = 0; i < half; i++) {
      SortingNetwork.smaller(candidates[half + i], upper[half - 1 - i], further[i]);
    }
    SortingNetwork.sortBitonic(further, half);
    return further;
  }

  private static void copy(int[][] rows, int from, int[][] target, int count) {
    for (int i = 0; i < count; i++) {
      System.arraycopy(rows[from + i], 0, target[i], 0, LANES);
    }
  }
}
