package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Batches of examples of similar length, so that little fills them up. An epoch's shuffled order is
 * cut into pools of many batches; within a pool examples are sorted, and then all batches are
 * shuffled. So companions differ from epoch to epoch also where lengths do not.
 */
final class Buckets {
  /** More would save little more, and let the same examples meet again and again. */
  static final int BATCHES_OF_POOL = 16;

  private Buckets() {}

  /**
   * The batches of an epoch: every example once.
   *
   * @param order of the epoch, shuffled
   * @param frames of an example by its number
   * @param seed of the order of batches
   */
  static List<int[]> batches(int[] order, IntUnaryOperator frames, int batchSize, long seed) {
    int[] pooled = order.clone();
    int pool = (int) Math.min(order.length, (long) batchSize * BATCHES_OF_POOL);
    for (int first = 0; first < order.length; first += pool) {
      int end = Math.min(order.length, first + pool);
      int[] sorted = sorted(Arrays.copyOfRange(order, first, end), frames);
      System.arraycopy(sorted, 0, pooled, first, sorted.length);
    }
    List<int[]> batches = new ArrayList<>(EpochOrder.batches(pooled, batchSize));
    Collections.shuffle(batches, new Random(seed));
    return batches;
  }

  /** The longest first; equal ones as they come. */
  static int[] sorted(int[] order, IntUnaryOperator frames) {
    return Arrays.stream(order)
        .mapToObj(index -> new Sized(index, frames.applyAsInt(index)))
        .sorted(Comparator.comparingInt(Sized::frames).reversed())
        .mapToInt(Sized::index)
        .toArray();
  }

  private record Sized(int index, int frames) {}
}
