package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** In which order and in which batches an epoch takes its examples. */
final class EpochOrder {

  private EpochOrder() {}

  /** All numbers below {@code size}, shuffled (Fisher and Yates). */
  static int[] shuffled(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = inOrder(size);
    for (int i = size - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }

  /** All numbers below {@code size}. */
  static int[] inOrder(int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    return order;
  }

  /**
   * Cuts an order into batches. What is left at the end is a smaller batch; a single example left
   * joins the batch before it, since nothing can be normalised over a batch of one.
   */
  static List<int[]> batches(int[] order, int batchSize) {
    List<int[]> batches = new ArrayList<>();
    int first = 0;
    while (first < order.length) {
      int end = Math.min(order.length, first + batchSize);
      if (order.length - end == 1 && batchSize > 1) {
        end = order.length;
      }
      batches.add(Arrays.copyOfRange(order, first, end));
      first = end;
    }
    return batches;
  }
}
