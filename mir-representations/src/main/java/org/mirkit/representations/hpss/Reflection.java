package org.mirkit.representations.hpss;

/**
 * Continues a sequence beyond its ends by its mirror image, ends doubled: c b a | a b c | c b a.
 */
final class Reflection {
  private Reflection() {}

  /**
   * Where the value of a place that may lie beyond the ends is found.
   *
   * @param index any place
   * @param length of the sequence
   */
  static int of(int index, int length) {
    int within = Math.floorMod(index, 2 * length);
    return within < length ? within : 2 * length - 1 - within;
  }
}
