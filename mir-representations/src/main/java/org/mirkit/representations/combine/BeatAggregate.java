package org.mirkit.representations.combine;

import java.util.Arrays;

/** What stands for the frames of a beat. */
public enum BeatAggregate {
  /** Their mean. */
  MEAN {
    @Override
    float of(float[] row, int from, int to) {
      return SubsampleMethod.MEAN.of(row, from, to);
    }
  },
  /** Their median; of an even number, the mean of the two in the middle. */
  MEDIAN {
    @Override
    float of(float[] row, int from, int to) {
      Arrays.sort(row, from, to);
      int middle = (from + to) >>> 1;
      boolean even = (to - from) % 2 == 0;
      return even ? (float) (((double) row[middle - 1] + row[middle]) / 2) : row[middle];
    }
  },
  /** Their maximum. */
  MAX {
    @Override
    float of(float[] row, int from, int to) {
      return SubsampleMethod.MAX.of(row, from, to);
    }
  };

  /**
   * What stands for the frames from one, inclusive, to another, exclusive; at least one.
   *
   * @param row whose values between the two may change places
   */
  abstract float of(float[] row, int from, int to);
}
