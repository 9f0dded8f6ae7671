package org.mirkit.runner.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Strata of tracks, such as classes, by weight: systematic sampling (Madow and Madow 1944). In an
 * epoch each stratum is drawn as often as its share of all weights asks for, within one, and each
 * track of a stratum as often as any other of it, within one. An epoch goes on in a stratum about
 * where the one before ended, so that what is left out of one comes in another.
 */
public final class WeightedDraws implements Draws {
  /** Keeps this chance apart from that of others who begin with the same seed. */
  private static final long OWN_STREAM = 0x5DEECE66D1CE4E5BL;

  private final int size;
  private final List<int[]> strata;
  private final double[] ends;
  private final long seed;

  /**
   * Draws from strata.
   *
   * @param size excerpts in an epoch
   * @param strata the numbers of their tracks; at least one each
   * @param weights of the strata, above 0
   * @param seed of the order in which tracks take turns, and of the remainders, which fall to other
   *     strata in each epoch
   */
  public WeightedDraws(int size, List<List<Integer>> strata, double[] weights, long seed) {
    this.size = size;
    this.seed = seed ^ OWN_STREAM;
    Random random = new Random(this.seed);
    this.strata = strata.stream().map(tracks -> shuffled(tracks, random)).toList();
    this.ends = weights.clone();
    Arrays.parallelPrefix(ends, Double::sum);
  }

  private static int[] shuffled(List<Integer> tracks, Random random) {
    List<Integer> order = new ArrayList<>(tracks);
    Collections.shuffle(order, random);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int track(int index, int epoch) {
    double offset = new SplittableRandom(seed + 31L * epoch).nextDouble();
    int stratum = stratum(index, offset);
    int[] tracks = strata.get(stratum);
    long earlier = (long) (epoch * drawsBefore(stratum + 1) - epoch * drawsBefore(stratum));
    return tracks[(int) ((earlier + index - first(stratum, offset)) % tracks.length)];
  }

  private int stratum(int index, double offset) {
    int found = Arrays.binarySearch(ends, (index + offset) / size * ends[ends.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found + 1, ends.length - 1);
  }

  /** The first index of an epoch that falls to a stratum to which any falls. */
  private int first(int stratum, double offset) {
    int first = (int) Math.max(0, Math.ceil(drawsBefore(stratum) - offset));
    // Rounding may leave the estimate beside the border.
    while (first > 0 && stratum(first - 1, offset) >= stratum) {
      first--;
    }
    while (stratum(first, offset) < stratum) {
      first++;
    }
    return first;
  }

  /** How many of an epoch's draws, on average, fall to the strata before. */
  private double drawsBefore(int stratum) {
    return stratum == 0 ? 0 : ends[stratum - 1] / ends[ends.length - 1] * size;
  }
}
