package org.mirkit.representations.beat;

/**
 * How well a beat would fit at each frame: the onset strength over its deviation, smoothed. librosa
 * 0.11 leaves the strength of frame 0 out, which is 0 in every onset strength of a lag.
 */
final class BeatSalience {
  /** Widths of the smoothing bell in a beat, as in librosa and in Ellis' own program. */
  private static final double BELLS_PER_BEAT = 32;

  private BeatSalience() {}

  /**
   * The salience of each frame.
   *
   * @param strength at least two values, not all equal
   * @param periodFrames frames from beat to beat
   */
  static double[] of(float[] strength, int periodFrames) {
    double deviation = deviation(strength);
    double[] bell = bell(periodFrames);
    double[] salience = new double[strength.length];
    for (int frame = 0; frame < strength.length; frame++) {
      int from = Math.max(0, frame - periodFrames);
      int to = Math.min(strength.length - 1, frame + periodFrames);
      double sum = 0;
      for (int other = from; other <= to; other++) {
        sum += bell[other - frame + periodFrames] * strength[other];
      }
      salience[frame] = sum / deviation;
    }
    return salience;
  }

  private static double[] bell(int periodFrames) {
    double[] bell = new double[2 * periodFrames + 1];
    for (int i = 0; i < bell.length; i++) {
      double widths = (i - periodFrames) * BELLS_PER_BEAT / periodFrames;
      bell[i] = Math.exp(-0.5 * widths * widths);
    }
    return bell;
  }

  /** Divided by n − 1. */
  private static double deviation(float[] strength) {
    double mean = 0;
    for (float value : strength) {
      mean += value;
    }
    mean /= strength.length;
    double sum = 0;
    for (float value : strength) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum / (strength.length - 1));
  }
}
