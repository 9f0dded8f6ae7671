package org.mirkit.tasks.event;

import java.util.Arrays;
import org.mirkit.api.task.Scores;
import org.mirkit.tasks.decoding.Rows;

/**
 * Picks moments from an activation: frames that are the highest around, stand clearly above the
 * mean around, and are not too close to the moment before. A frame of 1 or more is always one:
 * something before has decided so.
 *
 * <p>Böck, Krebs and Schedl, "Evaluating the online capabilities of onset detection methods"
 * (2012), section 2.3; below 1 equal to librosa 0.11's {@code util.peak_pick}.
 *
 * @param maxBefore frames before in which none is higher
 * @param maxAfter frames from this one on in which none is higher, at least 1
 * @param meanBefore frames before over which the mean is taken
 * @param meanAfter frames from this one on over which the mean is taken, at least 1
 * @param threshold how far a peak must be above the mean, more than 0
 * @param pauseFrames frames after a moment in which there is no other
 */
public record PeakPicking(
    int maxBefore, int maxAfter, int meanBefore, int meanAfter, double threshold, int pauseFrames) {
  private static final float CERTAIN = 1;

  /** Refuses windows that do not hold the frame itself, and a threshold that silence reaches. */
  public PeakPicking {
    if (maxBefore < 0 || meanBefore < 0 || pauseFrames < 0 || maxAfter < 1 || meanAfter < 1) {
      throw new IllegalArgumentException(
          "frames before and of pause are at least 0, frames from this one on at least 1: "
              + Arrays.asList(maxBefore, maxAfter, meanBefore, meanAfter, pauseFrames));
    }
    if (!(threshold > 0)) {
      throw new IllegalArgumentException("a threshold of " + threshold + " is not above 0");
    }
  }

  /**
   * Picks from one output of all decisions.
   *
   * @return frames in order
   */
  public int[] pick(Scores scores, int unit) {
    return pick(Rows.of(scores, unit));
  }

  /**
   * Picks from an activation per frame.
   *
   * @param activation 0…1
   * @return frames in order
   */
  public int[] pick(float[] activation) {
    int[] picked = new int[activation.length];
    int count = 0;
    int free = 0;
    for (int frame = 0; frame < activation.length; frame++) {
      if (activation[frame] >= CERTAIN || frame >= free && isPeak(activation, frame)) {
        picked[count++] = frame;
        free = frame + pauseFrames + 1;
      }
    }
    return Arrays.copyOf(picked, count);
  }

  private boolean isPeak(float[] values, int frame) {
    int end = Math.min(values.length, frame + maxAfter);
    for (int other = Math.max(0, frame - maxBefore); other < end; other++) {
      if (values[other] > values[frame]) {
        return false;
      }
    }
    return values[frame] >= meanAround(values, frame) + threshold;
  }

  private double meanAround(float[] values, int frame) {
    int from = Math.max(0, frame - meanBefore);
    int end = Math.min(values.length, frame + meanAfter);
    double sum = 0;
    for (int other = from; other < end; other++) {
      sum += values[other];
    }
    return sum / (end - from);
  }
}
