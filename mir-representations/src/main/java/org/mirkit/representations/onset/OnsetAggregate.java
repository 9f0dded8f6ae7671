package org.mirkit.representations.onset;

import java.util.Arrays;

/** How the rises of all bands are summed up to one onset strength. */
public enum OnsetAggregate {
  /** Their mean: sensitive to what happens in few bands. */
  MEAN {
    @Override
    double of(float[] rises) {
      double sum = 0;
      for (float rise : rises) {
        sum += rise;
      }
      return sum / rises.length;
    }
  },
  /** Their median: what happens in most bands; the array is left sorted. */
  MEDIAN {
    @Override
    double of(float[] rises) {
      Arrays.sort(rises);
      int middle = rises.length / 2;
      return rises.length % 2 == 1
          ? rises[middle]
          : ((double) rises[middle - 1] + rises[middle]) / 2;
    }
  };

  /** Sums up the rises of one frame, which may be reordered. */
  abstract double of(float[] rises);
}
