package org.mirkit.representations.combine;

/** What stands for the neighbours that the first and last frames lack. */
public enum ContextEdges {
  /** The first or last frame once more. */
  REPEAT,
  /** Zeros. */
  ZEROS
}
