package org.mirkit.runner.pipeline;

import java.util.stream.IntStream;

/**
 * The excerpts that answer for a track.
 *
 * @param frames length of an excerpt
 * @param hopFrames distance between the starts of excerpts
 */
public record Crop(int frames, int hopFrames) {

  /**
   * Where the excerpts of a track start. They cover all of it: the last one ends with the track and
   * so may overlap the one before.
   *
   * @param trackFrames length of the track
   */
  public int[] starts(int trackFrames) {
    int lastStart = Math.max(0, trackFrames - frames);
    IntStream regular =
        IntStream.iterate(0, start -> start < lastStart, start -> start + hopFrames);
    return IntStream.concat(regular, IntStream.of(lastStart)).toArray();
  }
}
