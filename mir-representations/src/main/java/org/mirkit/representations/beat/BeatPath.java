package org.mirkit.representations.beat;

import java.util.Arrays;

/**
 * The sequence of frames with the highest sum of salience, less what their distances cost:
 * tightness · ln(distance / period)² (Ellis, 2007).
 */
final class BeatPath {
  private static final int NONE = -1;

  /** Part of the highest salience that the first beat must have. */
  private static final double AUDIBLE = 0.01;

  private final int nearest;
  private final double[] costs;

  /**
   * A search for paths.
   *
   * @param periodFrames frames from beat to beat; distances from half to twice of it are tried
   * @param tightness what a distance other than this costs
   */
  BeatPath(int periodFrames, double tightness) {
    // As numpy rounds: half to even.
    nearest = Math.max(1, (int) Math.rint(periodFrames / 2.0));
    costs = new double[2 * periodFrames + 1];
    for (int distance = nearest; distance < costs.length; distance++) {
      double ratio = Math.log(distance) - Math.log(periodFrames);
      costs[distance] = tightness * ratio * ratio;
    }
  }

  /** The frames of the best path, rising. */
  int[] through(double[] salience) {
    double[] sums = new double[salience.length];
    int[] previous = new int[salience.length];
    double audible = AUDIBLE * Arrays.stream(salience).max().orElse(0);
    boolean silent = true;
    for (int frame = 0; frame < salience.length; frame++) {
      int best = predecessor(sums, frame);
      sums[frame] = salience[frame] + (best == NONE ? 0 : sums[best] - costs[frame - best]);
      silent &= salience[frame] < audible;
      previous[frame] = silent ? NONE : best;
    }
    return backFrom(lastBeat(sums), previous);
  }

  private int predecessor(double[] sums, int frame) {
    int best = NONE;
    double highest = Double.NEGATIVE_INFINITY;
    for (int distance = nearest; distance < costs.length && distance <= frame; distance++) {
      double sum = sums[frame - distance] - costs[distance];
      if (sum > highest) {
        highest = sum;
        best = frame - distance;
      }
    }
    return best;
  }

  /** The last peak that is at least half as high as peaks are. */
  private static int lastBeat(double[] sums) {
    double[] peaks = new double[sums.length];
    int count = 0;
    for (int frame = 1; frame < sums.length; frame++) {
      if (isPeak(sums, frame)) {
        peaks[count++] = sums[frame];
      }
    }
    double least = 0.5 * median(peaks, count);
    int last = sums.length - 1;
    for (int frame = last; frame > 0; frame--) {
      if (isPeak(sums, frame) && sums[frame] >= least) {
        return frame;
      }
    }
    return last;
  }

  private static boolean isPeak(double[] sums, int frame) {
    return sums[frame] > sums[frame - 1]
        && (frame == sums.length - 1 || sums[frame] >= sums[frame + 1]);
  }

  private static double median(double[] peaks, int count) {
    if (count == 0) {
      return 0;
    }
    Arrays.sort(peaks, 0, count);
    return (peaks[(count - 1) / 2] + peaks[count / 2]) / 2;
  }

  private static int[] backFrom(int last, int[] previous) {
    int[] reversed = new int[previous.length];
    int count = 0;
    for (int frame = last; frame != NONE; frame = previous[frame]) {
      reversed[count++] = frame;
    }
    int[] path = new int[count];
    for (int i = 0; i < count; i++) {
      path[i] = reversed[count - 1 - i];
    }
    return path;
  }
}
