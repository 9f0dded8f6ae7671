package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EpochOrderTest {

  @Property
  void every_example_comes_exactly_once_in_batches_of_the_size_or_the_rest(
      @ForAll @IntRange(min = 1, max = 300) int size,
      @ForAll @IntRange(min = 1, max = 40) int batchSize,
      @ForAll long seed) {
    List<int[]> batches = EpochOrder.batches(EpochOrder.shuffled(size, seed), batchSize);
    int[] all = batches.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    assertArrayEquals(EpochOrder.inOrder(size), all);
    for (int i = 0; i < batches.size() - 1; i++) {
      assertEquals(batchSize, batches.get(i).length);
    }
    int last = batches.get(batches.size() - 1).length;
    assertFalse(last > batchSize + 1 || last == 1 && batchSize > 1 && size > 1);
  }

  @Test
  void every_epoch_has_an_order_of_its_own_that_can_be_had_again() {
    int[] first = EpochOrder.shuffled(50, new Chance(7).ofEpoch(0));
    assertArrayEquals(first, EpochOrder.shuffled(50, new Chance(7).ofEpoch(0)));
    assertFalse(Arrays.equals(first, EpochOrder.shuffled(50, new Chance(7).ofEpoch(1))));
    assertFalse(Arrays.equals(first, EpochOrder.shuffled(50, new Chance(8).ofEpoch(0))));
  }
}
