package org.mirkit.representations.resample;

import java.util.Arrays;

/**
 * The taps of every target sample in a period of a ratio.
 *
 * @param ratio source and target samples in a period
 * @param firsts by target sample, the source sample of its first tap, counted from the period's
 *     first
 * @param taps by target sample
 */
record Phases(Ratio ratio, int[] firsts, float[][] taps) {

  /** All of a table that holds them as they are. */
  static Phases of(PhaseTable table, Ratio ratio) {
    int[] firsts = new int[ratio.target()];
    float[][] taps = new float[ratio.target()][];
    for (int phase = 0; phase < taps.length; phase++) {
      long place = (long) phase * ratio.source();
      firsts[phase] = (int) (place / ratio.target()) + 1 - table.reach();
      taps[phase] = table.at((int) (place % ratio.target()), ratio.target(), new float[0]);
    }
    return new Phases(ratio, firsts, taps);
  }

  /** The first source sample that any of them hears. */
  int first() {
    return Arrays.stream(firsts).min().orElseThrow();
  }

  /** All taps from the first source sample on, with zeros up to a multiple of some length. */
  float[][] alike(int multiple) {
    int end = firsts[taps.length - 1] + taps[taps.length - 1].length;
    int length = (end - first() + multiple - 1) / multiple * multiple;
    float[][] alike = new float[taps.length][length];
    for (int phase = 0; phase < taps.length; phase++) {
      System.arraycopy(taps[phase], 0, alike[phase], firsts[phase] - first(), taps[phase].length);
    }
    return alike;
  }
}
