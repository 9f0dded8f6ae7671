package org.mirkit.runner.pipeline;

import java.util.stream.IntStream;

/**
 * The excerpts that answer for a track.
 *
 * @param frames length of an excerpt
 * @param hopFrames distance between the starts of excerpts
 * @param shortTracks what becomes of a track that is shorter than an excerpt
 */
public record Crop(int frames, int hopFrames, ShortTracks shortTracks) {

  /** Short tracks repeat. */
  public Crop(int frames, int hopFrames) {
    this(frames, hopFrames, ShortTracks.REPEAT);
  }

  /** The same with something else becoming of short tracks. */
  public Crop with(ShortTracks other) {
    return new Crop(frames, hopFrames, other);
  }

  /** The length of the excerpts of a track. */
  public int framesOf(int trackFrames) {
    return shortTracks == ShortTracks.PAD ? Math.min(frames, trackFrames) : frames;
  }

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
