package org.mirkit.representations.combine;

/** What is kept of n neighbouring frames. */
public enum SubsampleMethod {
  /** The first. */
  PICK {
    @Override
    float of(float[] row, int from, int to) {
      return row[from];
    }
  },
  /** Their mean. */
  MEAN {
    @Override
    float of(float[] row, int from, int to) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += row[i];
      }
      return (float) (sum / (to - from));
    }
  },
  /** Their maximum. */
  MAX {
    @Override
    float of(float[] row, int from, int to) {
      float largest = row[from];
      for (int i = from + 1; i < to; i++) {
        largest = Math.max(largest, row[i]);
      }
      return largest;
    }
  };

  /** What stands for the frames from one, inclusive, to another, exclusive. */
  abstract float of(float[] row, int from, int to);
}
