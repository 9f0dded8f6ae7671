package org.mirkit.representations.dsp;

import java.util.OptionalInt;

/** How far frames hear that are made of other frames. */
public final class Reach {
  private Reach() {}

  /**
   * A reach and some samples more; empty where it is unknown, and where it is more than an array
   * could hold.
   */
  public static OptionalInt widened(OptionalInt reach, long samples) {
    long sum = reach.orElse(0) + samples;
    return reach.isPresent() && sum <= Integer.MAX_VALUE
        ? OptionalInt.of((int) sum)
        : OptionalInt.empty();
  }
}
