package org.mirkit.runner.fingerprint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final int SECOND = Fingerprint.FRAMES_PER_SECOND;

  @Test
  void one_long_note_that_two_pieces_share_is_not_the_same_sound() {
    int[] first = codes(1, 30);
    int[] second = codes(2, 30);
    System.arraycopy(first, 26 * SECOND, second, 0, 4 * SECOND);
    assertFalse(Agreement.of(first, second, 26 * SECOND).isSameSound());
  }

  @Test
  void a_third_of_a_piece_is() {
    int[] first = codes(1, 30);
    int[] second = codes(2, 30);
    System.arraycopy(first, 19 * SECOND, second, 0, 11 * SECOND);
    assertTrue(Agreement.of(first, second, 19 * SECOND).isSameSound());
  }

  @Test
  void an_excerpt_of_4_seconds_is() {
    int[] first = codes(1, 30);
    int[] excerpt = new int[4 * SECOND];
    System.arraycopy(first, 8 * SECOND, excerpt, 0, excerpt.length);
    assertTrue(Agreement.of(first, excerpt, 8 * SECOND).isSameSound());
  }

  private static int[] codes(long seed, int seconds) {
    return new SplittableRandom(seed).ints((long) seconds * SECOND).map(code -> code | 1).toArray();
  }
}
