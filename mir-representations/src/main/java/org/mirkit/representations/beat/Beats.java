package org.mirkit.representations.beat;

import java.util.Arrays;

/** Where a listener taps to some music, and how fast. Equal by value. */
public final class Beats {
  private final double tempoBpm;
  private final int[] frames;

  /** Takes the array over. */
  Beats(double tempoBpm, int[] frames) {
    this.tempoBpm = tempoBpm;
    this.frames = frames;
  }

  /** The tempo of the whole clip in beats per minute; 0 if nothing sets in. */
  public double tempoBpm() {
    return tempoBpm;
  }

  /** The frames of the beats, rising, as a copy; none if nothing sets in. */
  public int[] frames() {
    return frames.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Beats that
        && Double.compare(tempoBpm, that.tempoBpm) == 0
        && Arrays.equals(frames, that.frames);
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(tempoBpm) + Arrays.hashCode(frames);
  }

  @Override
  public String toString() {
    return "Beats[" + tempoBpm + " BPM, " + Arrays.toString(frames) + "]";
  }
}
