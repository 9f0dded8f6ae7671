package org.mirkit.saliencemelody;

/**
 * A pitch that moves without jumps.
 *
 * @param first its first frame
 * @param pitches one for each frame
 * @param totalSalience over all frames
 */
record Contour(int first, int[] pitches, double totalSalience) {

  int end() {
    return first + pitches.length;
  }

  double meanSalience() {
    return totalSalience / pitches.length;
  }

  /** The mean of this pitch less the other's where both sound; NaN where they never do. */
  double meanAbove(Contour other) {
    int from = Math.max(first, other.first);
    int to = Math.min(end(), other.end());
    double sum = 0;
    for (int frame = from; frame < to; frame++) {
      sum += pitches[frame - first] - other.pitches[frame - other.first];
    }
    return from < to ? sum / (to - from) : Double.NaN;
  }

  /** The mean distance from a trend. */
  double meanDistance(double[] trend) {
    double sum = 0;
    for (int i = 0; i < pitches.length; i++) {
      sum += Math.abs(pitches[i] - trend[first + i]);
    }
    return sum / pitches.length;
  }
}
