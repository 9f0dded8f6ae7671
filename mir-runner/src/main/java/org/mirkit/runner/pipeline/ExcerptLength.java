package org.mirkit.runner.pipeline;

import java.util.SplittableRandom;

/**
 * How long random excerpts are, in frames.
 *
 * @param least of a track that is as long
 * @param most frames of the longest
 * @param shortTracks what becomes of shorter tracks
 */
public record ExcerptLength(int least, int most, ShortTracks shortTracks) {

  /** All alike, whatever the track. */
  public static ExcerptLength of(int frames) {
    return new ExcerptLength(frames, frames, ShortTracks.REPEAT);
  }

  /** Whether excerpts of a track are all of the greatest length. */
  boolean alwaysMost(int trackFrames) {
    return least == most && of(most, trackFrames) == most;
  }

  /** A length, any alike; draws nothing where there is no choice. */
  int draw(int trackFrames, SplittableRandom random) {
    int longest = of(most, trackFrames);
    int shortest = Math.min(least, longest);
    return shortest == longest ? longest : random.nextInt(shortest, longest + 1);
  }

  private int of(int frames, int trackFrames) {
    return shortTracks == ShortTracks.PAD ? Math.min(frames, trackFrames) : frames;
  }
}
