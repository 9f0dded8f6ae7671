package org.mirkit.representations.beat;

import java.util.Arrays;

/** Leaves out the beats before the music sets in and after it has ended. */
final class WeakEnds {
  /** The inner part of numpy's {@code hanning(5)}, whose ends are 0. */
  private static final double SIDE = 0.5;

  private WeakEnds() {}

  /**
   * The beats from the first to the last frame that is salient enough.
   *
   * @param beats frames, rising
   * @param salience of each frame, somewhere above 0
   * @param share part of the root mean square of the beats' smoothed salience that is enough
   */
  static int[] cut(int[] beats, double[] salience, double share) {
    double enough = share == 0 ? 0 : share * level(beats, salience);
    int first = 0;
    while (first < salience.length && salience[first] <= enough) {
      first++;
    }
    int last = salience.length - 1;
    while (last > first && salience[last] <= enough) {
      last--;
    }
    int from = first;
    int to = last;
    return Arrays.stream(beats).filter(beat -> beat >= from && beat <= to).toArray();
  }

  /**
   * The root mean square of the beats' salience, smoothed over their neighbours. As in librosa, the
   * full convolution counts from the first beat on to two places after the last, but never further
   * than the clip has frames.
   */
  private static double level(int[] beats, double[] salience) {
    int places = Math.min(beats.length + 2, salience.length);
    double sum = 0;
    for (int i = 0; i < places; i++) {
      double smooth =
          SIDE * at(beats, salience, i - 1)
              + at(beats, salience, i)
              + SIDE * at(beats, salience, i + 1);
      sum += smooth * smooth;
    }
    return Math.sqrt(sum / places);
  }

  private static double at(int[] beats, double[] salience, int index) {
    return index < 0 || index >= beats.length ? 0 : salience[beats[index]];
  }
}
