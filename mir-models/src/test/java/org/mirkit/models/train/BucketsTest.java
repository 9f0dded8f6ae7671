package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Batches of similar lengths. */
class BucketsTest {

  @Property(tries = 200)
  void an_epoch_uses_every_example_once_in_as_many_batches_as_without_buckets(
      @ForAll @IntRange(min = 1, max = 700) int size,
      @ForAll @IntRange(min = 1, max = 33) int batchSize,
      @ForAll @LongRange(max = 99) long seed) {
    int[] order = EpochOrder.shuffled(size, seed);
    List<int[]> batches = Buckets.batches(order, lengths(size, seed), batchSize, seed);
    assertEquals(EpochOrder.batches(order, batchSize).size(), batches.size());
    int[] used = batches.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    assertArrayEquals(EpochOrder.inOrder(size), used);
  }

  @Property(tries = 50)
  void no_pool_of_batches_is_filled_up_more_than_in_any_other_order(
      @ForAll @IntRange(min = 1, max = Buckets.BATCHES_OF_POOL) int batchesOfPool,
      @ForAll @IntRange(min = 2, max = 16) int batchSize,
      @ForAll @LongRange(max = 99) long seed) {
    int size = batchesOfPool * batchSize;
    IntUnaryOperator frames = lengths(size, seed);
    int[] order = EpochOrder.shuffled(size, seed);
    long bucketed = heard(Buckets.batches(order, frames, batchSize, seed), frames);
    assertTrue(bucketed <= heard(EpochOrder.batches(order, batchSize), frames));
  }

  @Example
  void an_epoch_is_replayed_and_another_has_other_companions() {
    IntUnaryOperator frames = lengths(640, 1);
    List<int[]> first = Buckets.batches(EpochOrder.shuffled(640, 5), frames, 16, 5);
    List<int[]> again = Buckets.batches(EpochOrder.shuffled(640, 5), frames, 16, 5);
    List<int[]> other = Buckets.batches(EpochOrder.shuffled(640, 6), frames, 16, 6);
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(first.get(i), again.get(i));
    }
    int[] companions = batchOf(0, first);
    assertFalse(Arrays.equals(companions, batchOf(0, other)), Arrays.toString(companions));
  }

  /** Lengths from 1 to 300 frames: shuffled batches of 16 hear 1.9 times what there is. */
  @Example
  void of_what_fills_up_any_batches_nine_tenths_are_saved() {
    int size = 1600;
    IntUnaryOperator frames = lengths(size, 3);
    int[] order = EpochOrder.shuffled(size, 3);
    long real = IntStream.range(0, size).mapToLong(frames::applyAsInt).sum();
    long shuffled = heard(EpochOrder.batches(order, 16), frames) - real;
    long bucketed = heard(Buckets.batches(order, frames, 16, 3), frames) - real;
    assertTrue(bucketed < 0.1 * shuffled, bucketed + " of " + shuffled + ", real " + real);
  }

  private static int[] batchOf(int example, List<int[]> batches) {
    return batches.stream()
        .map(batch -> Arrays.stream(batch).sorted().toArray())
        .filter(batch -> Arrays.binarySearch(batch, example) >= 0)
        .findFirst()
        .orElseThrow();
  }

  /** Frames that a network computes: each batch is as long as its longest. */
  private static long heard(List<int[]> batches, IntUnaryOperator frames) {
    return batches.stream()
        .mapToLong(
            batch -> (long) batch.length * Arrays.stream(batch).map(frames).max().orElseThrow())
        .sum();
  }

  private static IntUnaryOperator lengths(int size, long seed) {
    int[] lengths = new SplittableRandom(seed).ints(size, 1, 301).toArray();
    return index -> lengths[index];
  }
}
