package org.mirkit.runner.pipeline;

/** What is heard equally often, or by weight, among the training excerpts of an epoch. */
public enum Sampling {
  /** Each track. */
  TRACKS,
  /** Each class, however many tracks it has; within a class, each track. */
  CLASSES,
  /** Each group (artist, song, instrument); within a group, each track. */
  GROUPS,
  /** Each second of music, so that long tracks give more excerpts than short ones. */
  SECONDS
}
