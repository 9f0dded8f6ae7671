package org.mirkit.runner.plot;

import org.mirkit.api.representation.Features;

/**
 * Which values a picture tells apart.
 *
 * @param lowest the darkest
 * @param highest the brightest
 */
record ValueRange(double lowest, double highest) {
  /** What lies further below the loudest is hardly heard, and would take most of the colours. */
  private static final double SHOWN_DB = 80;

  /** From the smallest to the largest value; levels no lower than 80 dB below the largest. */
  static ValueRange of(Features features) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    float[] row = new float[features.frames()];
    for (int channel = 0; channel < features.spec().channels(); channel++) {
      for (int bin = 0; bin < features.spec().bins(); bin++) {
        features.copyRow(channel, bin, row, 0);
        for (float value : row) {
          lowest = Math.min(lowest, value);
          highest = Math.max(highest, value);
        }
      }
    }
    if ("dB".equals(features.spec().unit())) {
      lowest = Math.max(lowest, highest - SHOWN_DB);
    }
    return highest > lowest
        ? new ValueRange(lowest, highest)
        : new ValueRange(highest - 1, highest);
  }

  /** Where a value lies between the lowest, 0, and the highest, 1. */
  double part(double value) {
    return (value - lowest) / (highest - lowest);
  }
}
