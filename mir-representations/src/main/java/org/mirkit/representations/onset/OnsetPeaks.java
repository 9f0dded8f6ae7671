package org.mirkit.representations.onset;

import java.util.Arrays;

/**
 * Picks the onsets from an onset strength: frames that are the highest around, stand clearly above
 * the mean around, and are not too close to the onset before.
 *
 * <p>Böck, Krebs and Schedl, "Evaluating the online capabilities of onset detection methods"
 * (2012), section 2.3; equal to librosa 0.11's {@code onset_detect} with {@code normalize=True}.
 *
 * @param maxBefore frames before in which none is higher
 * @param maxAfter frames from this one on in which none is higher, at least 1
 * @param meanBefore frames before over which the mean is taken
 * @param meanAfter frames from this one on over which the mean is taken, at least 1
 * @param threshold how far a peak must be above the mean, as a part of the envelope's range
 * @param pauseFrames frames after an onset in which there is no other
 */
public record OnsetPeaks(
    int maxBefore, int maxAfter, int meanBefore, int meanAfter, double threshold, int pauseFrames) {

  /** Refuses windows that do not hold the frame itself. */
  public OnsetPeaks {
    if (maxBefore < 0 || meanBefore < 0 || pauseFrames < 0 || maxAfter < 1 || meanAfter < 1) {
      throw new IllegalArgumentException(
          "frames before and of pause are at least 0, frames from this one on at least 1: "
              + Arrays.asList(maxBefore, maxAfter, meanBefore, meanAfter, pauseFrames));
    }
  }

  /** librosa's settings, which were found by a search over annotated music. */
  public static OnsetPeaks defaults(int sampleRateHz, int hopSamples) {
    int shortFrames = (int) Math.floor(0.03 * sampleRateHz / hopSamples);
    int longFrames = (int) Math.floor(0.10 * sampleRateHz / hopSamples);
    return new OnsetPeaks(shortFrames, 1, longFrames, longFrames + 1, 0.07, shortFrames);
  }

  /**
   * Finds the onsets.
   *
   * @param strength an onset strength per frame, finite
   * @return the frames of the onsets, in order; none if the strength never changes
   */
  public int[] pick(float[] strength) {
    double[] normal = normalized(strength);
    int[] onsets = new int[normal.length];
    int count = 0;
    int frame = 0;
    while (frame < normal.length) {
      if (isPeak(normal, frame)) {
        onsets[count++] = frame;
        frame += pauseFrames;
      }
      frame++;
    }
    return Arrays.copyOf(onsets, count);
  }

  /** The strengths brought to 0 … 1; none where there is no range. */
  private static double[] normalized(float[] strength) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (float value : strength) {
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    if (!(highest > lowest)) {
      return new double[0];
    }
    double[] normal = new double[strength.length];
    for (int i = 0; i < normal.length; i++) {
      normal[i] = (strength[i] - lowest) / (highest - lowest);
    }
    return normal;
  }

  private boolean isPeak(double[] values, int frame) {
    int end = Math.min(values.length, frame + maxAfter);
    for (int other = Math.max(0, frame - maxBefore); other < end; other++) {
      if (values[other] > values[frame]) {
        return false;
      }
    }
    return values[frame] >= meanAround(values, frame) + threshold;
  }

  private double meanAround(double[] values, int frame) {
    int from = Math.max(0, frame - meanBefore);
    int end = Math.min(values.length, frame + meanAfter);
    double sum = 0;
    for (int other = from; other < end; other++) {
      sum += values[other];
    }
    return sum / (end - from);
  }
}
