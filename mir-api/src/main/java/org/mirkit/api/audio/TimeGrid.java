package org.mirkit.api.audio;

import org.apiguardian.api.API;

/**
 * The frames of an analysis on the time axis; the only source of frame times. A frame's time is
 * {@code frame · hopSamples / sampleRateHz}, never a sum of hops, so that no rounding adds up.
 *
 * @param sampleRateHz rate of the analysed signal
 * @param hopSamples distance between frames, at least 1
 * @param frames number of frames, at least 0
 */
@API(status = API.Status.STABLE, since = "1.0")
public record TimeGrid(int sampleRateHz, int hopSamples, int frames) {

  /** Refuses a grid without extent. */
  public TimeGrid {
    if (sampleRateHz < 1 || hopSamples < 1 || frames < 0) {
      throw new IllegalArgumentException(
          "no time grid with " + sampleRateHz + " Hz, hop " + hopSamples + ", " + frames);
    }
  }

  /** The time of a frame in seconds. */
  public double timeOf(int frame) {
    return (double) frame * hopSamples / sampleRateHz;
  }

  /** The frame nearest to a time, within the grid. */
  public int frameAt(double seconds) {
    long frame = Math.round(seconds * sampleRateHz / hopSamples);
    return (int) Math.max(0, Math.min(frames - 1L, frame));
  }

  /** Frames per second. */
  public double frameRateHz() {
    return (double) sampleRateHz / hopSamples;
  }
}
