package org.mirkit.runner.fingerprint;

import java.util.Arrays;

/**
 * How far two recordings agree where both sound.
 *
 * @param frames how many frames were compared
 * @param coverage share of the frames in which the one that sounds for less time is heard
 * @param bitErrorRate share of bits that differ
 */
record Agreement(int frames, double coverage, double bitErrorRate) {
  /** As Haitsma and Kalker (2002) choose it, for their blocks of 3 s. */
  private static final double MOST_ERRORS = 0.35;

  private static final int ENOUGH_FRAMES = 3 * Fingerprint.FRAMES_PER_SECOND;
  private static final int FEWEST_FRAMES = Fingerprint.FRAMES_PER_SECOND;

  /** Two pieces for one sampled instrument may share a long note, and are two pieces still. */
  private static final double LEAST_COVERAGE = 1.0 / 3;

  /** Compares two lists of codes, the second of which begins at a frame of the first. */
  static Agreement of(int[] first, int[] second, int offset) {
    int from = Math.max(0, offset);
    int to = Math.min(first.length, offset + second.length);
    int frames = 0;
    long errors = 0;
    for (int i = from; i < to; i++) {
      int a = first[i];
      int b = second[i - offset];
      if (a != Fingerprint.NOTHING && b != Fingerprint.NOTHING) {
        frames++;
        errors += Integer.bitCount(a ^ b);
      }
    }
    double shorter = Math.min(sounding(first), sounding(second));
    return new Agreement(
        frames, shorter == 0 ? 0 : frames / shorter, frames == 0 ? 0.5 : errors / (32.0 * frames));
  }

  /** Whether a recording sounds for long enough to be recognised. */
  static boolean isEnough(int... codes) {
    return sounding(codes) >= FEWEST_FRAMES;
  }

  private static long sounding(int... codes) {
    return Arrays.stream(codes).filter(c -> c != Fingerprint.NOTHING).count();
  }

  /** Whether it is too much to be chance; a shorter stretch has to agree better. */
  boolean isSameSound() {
    double certainty = Math.min(1, (double) frames / ENOUGH_FRAMES);
    return frames >= FEWEST_FRAMES
        && coverage >= LEAST_COVERAGE
        && bitErrorRate < MOST_ERRORS * certainty;
  }
}
