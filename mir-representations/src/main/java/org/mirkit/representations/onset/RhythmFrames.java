package org.mirkit.representations.onset;

import org.mirkit.api.AudioException;

/** How much fits into one array. */
final class RhythmFrames {
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  private RhythmFrames() {}

  /** The number of values of so many frames, which is refused if they do not fit. */
  static int requireSize(int frames, int bins) {
    if ((long) frames * bins > MOST_VALUES) {
      throw new AudioException(
          "the clip gives %d frames of %d values, more than the %d that fit; use a longer hop or a"
                  .formatted(frames, bins, MOST_VALUES)
              + " shorter clip");
    }
    return frames * bins;
  }
}
