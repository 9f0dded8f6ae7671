package org.mirkit.representations.dsp;

import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;

/**
 * How sound is cut into frames in the time domain.
 *
 * @param frameSamples length of a frame
 * @param hopSamples distance between the starts of neighbouring frames
 * @param centered whether the sound is continued by half a frame at either end, so that frame t is
 *     centred on sample t·hop
 */
public record Framing(int frameSamples, int hopSamples, boolean centered) {
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  /** How many samples the first frame begins before the sound. */
  public int lead() {
    return centered ? frameSamples / 2 : 0;
  }

  /** How far a frame hears on each side of sample t·hop: to its farther end. */
  public int reachSamples() {
    return frameSamples - lead();
  }

  /** How many frames so many samples give; 0 when they are too few for one. */
  public int frames(long samples) {
    long span = samples + 2L * lead() - frameSamples;
    if (samples < 1 || span < 0) {
      return 0;
    }
    return (int) Math.min(Integer.MAX_VALUE, 1 + span / hopSamples);
  }

  /**
   * The number of frames of a clip.
   *
   * @param rows values that will be kept of each frame
   * @throws AudioException if it is too short for a frame, or too long for one array
   */
  public int requireFrames(AudioClip clip, int rows) {
    int frames = frames(clip.length());
    if (frames == 0) {
      throw new AudioException(
          "the clip has %d samples (%s s), expected at least the %d of a frame"
              .formatted(clip.length(), clip.seconds(), frameSamples));
    }
    if ((long) frames * rows > MOST_VALUES) {
      throw new AudioException(
          "a clip of %s s gives %d frames of %d values, more than the %d that fit; use a longer hop"
                  .formatted(clip.seconds(), frames, rows, MOST_VALUES)
              + " or a shorter clip");
    }
    return frames;
  }
}
