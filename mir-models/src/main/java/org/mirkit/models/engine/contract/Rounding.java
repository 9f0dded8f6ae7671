package org.mirkit.models.engine.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

/** How far values may lie apart because the engine adds them in another order. */
final class Rounding {
  private static final float RELATIVE = 1e-4f;

  private Rounding() {}

  /** The distance for values as large as these. */
  static float of(float[] values) {
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return Math.max(Float.MIN_NORMAL, RELATIVE * largest);
  }

  /** Fails where values lie farther apart. */
  static void assertNear(float[] expected, float[] found, String message) {
    assertArrayEquals(expected, found, of(expected), message);
  }
}
