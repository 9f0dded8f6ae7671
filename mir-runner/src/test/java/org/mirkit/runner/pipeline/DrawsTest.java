package org.mirkit.runner.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class DrawsTest {

  @Property(tries = 200)
  void each_class_is_drawn_equally_often_within_one_and_each_track_within_its_class(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 4) Integer> classes,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @IntRange(max = 1000) int epoch,
      @ForAll @LongRange(max = 99) long seed) {
    int[] ofTracks = counts(byClass(size, classes, seed), classes.size(), epoch);
    int[] ofClasses =
        classes.stream().distinct().mapToInt(wanted -> sum(ofTracks, classes, wanted)).toArray();
    assertWithinOne(ofClasses);
    for (int wanted : classes) {
      assertWithinOne(
          IntStream.range(0, ofTracks.length)
              .filter(track -> classes.get(track) == wanted)
              .map(track -> ofTracks[track])
              .toArray());
    }
  }

  private static int sum(int[] ofTracks, List<Integer> classes, int wanted) {
    return IntStream.range(0, ofTracks.length)
        .filter(track -> classes.get(track) == wanted)
        .map(track -> ofTracks[track])
        .sum();
  }

  private static void assertWithinOne(int[] counts) {
    int least = Arrays.stream(counts).min().orElseThrow();
    int most = Arrays.stream(counts).max().orElseThrow();
    assertTrue(most - least <= 1, () -> Arrays.toString(counts));
  }

  @Property(tries = 200)
  void a_track_is_drawn_as_often_as_its_length_asks_for_within_one(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 10_000) Integer> frames,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @IntRange(max = 1000) int epoch,
      @ForAll @LongRange(max = 99) long seed) {
    int[] lengths = frames.stream().mapToInt(Integer::intValue).toArray();
    double total = Arrays.stream(lengths).asLongStream().sum();
    int[] counts = counts(byLength(size, lengths, seed), lengths.length, epoch);
    for (int track = 0; track < lengths.length; track++) {
      assertEquals(size * lengths[track] / total, counts[track], 1 + 1e-9, "track " + track);
    }
  }

  @Property(tries = 50)
  void an_epoch_is_replayed_by_other_draws_of_the_same_seed(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> strata,
      @ForAll @IntRange(max = 1000) int epoch,
      @ForAll @LongRange(max = 99) long seed) {
    int[] frames = strata.stream().mapToInt(Integer::intValue).toArray();
    assertReplays(byClass(30, strata, seed), byClass(30, strata, seed), epoch);
    assertReplays(byLength(30, frames, seed), byLength(30, frames, seed), epoch);
  }

  @Example
  void a_class_of_weight_three_is_drawn_three_times_as_often() {
    Draws draws = new WeightedDraws(40, List.of(List.of(0, 1), List.of(2)), new double[] {3, 1}, 5);
    assertArrayEquals(new int[] {15, 15, 10}, counts(draws, 3, 7));
  }

  @Example
  void what_one_epoch_leaves_out_comes_in_another() {
    Draws draws = byClass(4, Collections.nCopies(100, 1), 5);
    Set<Integer> heard = new HashSet<>();
    for (int epoch = 0; epoch < 26; epoch++) {
      for (int index = 0; index < 4; index++) {
        heard.add(draws.track(index, epoch));
      }
    }
    assertEquals(100, heard.size());
  }

  private static Draws byClass(int size, List<Integer> classes, long seed) {
    List<List<Integer>> strata =
        classes.stream()
            .distinct()
            .map(
                wanted ->
                    IntStream.range(0, classes.size())
                        .filter(track -> classes.get(track).equals(wanted))
                        .boxed()
                        .toList())
            .toList();
    return new WeightedDraws(size, strata, ones(strata.size()), seed);
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static Draws byLength(int size, int[] frames, long seed) {
    List<List<Integer>> each =
        IntStream.range(0, frames.length).mapToObj(track -> List.of(track)).toList();
    return new WeightedDraws(size, each, Arrays.stream(frames).asDoubleStream().toArray(), seed);
  }

  private static void assertReplays(Draws first, Draws second, int epoch) {
    for (int index = first.size() - 1; index >= 0; index--) {
      int later = second.track(index, epoch);
      assertEquals(first.track(index, epoch), later);
    }
  }

  private static int[] counts(Draws draws, int tracks, int epoch) {
    int[] counts = new int[tracks];
    for (int index = 0; index < draws.size(); index++) {
      counts[draws.track(index, epoch)]++;
    }
    return counts;
  }
}
