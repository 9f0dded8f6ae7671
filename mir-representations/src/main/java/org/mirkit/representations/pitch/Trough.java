package org.mirkit.representations.pitch;

/** Local minima of a normalised difference, as librosa's {@code util.localmin} finds them. */
final class Trough {
  private Trough() {}

  /** Whether a value is below the one before and not above the one after. */
  static boolean at(float[] values, int index) {
    if (index == 0) {
      return values[0] < values[1];
    }
    return values[index] < values[index - 1]
        && (index + 1 == values.length || values[index] <= values[index + 1]);
  }

  /**
   * Where the parabola through a value and its neighbours has its extreme, relative to the value's
   * index; 0 at the ends and where it would be more than one index away.
   */
  static double shift(float[] values, int index) {
    if (index == 0 || index == values.length - 1) {
      return 0;
    }
    return shift(values[index - 1], values[index], values[index + 1]);
  }

  /** The same from a value and its neighbours. */
  static double shift(double before, double value, double after) {
    double curvature = before + after - 2.0 * value;
    double slope = (after - before) / 2;
    return Math.abs(slope) >= Math.abs(curvature) ? 0 : -slope / curvature;
  }
}
