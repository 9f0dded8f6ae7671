package org.mirkit.runner.pipeline;

/** What becomes of a track that is shorter than an excerpt. */
public enum ShortTracks {
  /** It repeats until the excerpt is full: music that nobody played, at the seam. */
  REPEAT,
  /** It ends where it ends, for a model that takes excerpts of any length. */
  PAD
}
