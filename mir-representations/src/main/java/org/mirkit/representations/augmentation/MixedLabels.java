package org.mirkit.representations.augmentation;

/** What is said of two sounds at once. */
public enum MixedLabels {
  /** What was said of the track; the other sound is a background. */
  OWN,
  /** What was said of either, where that is true of both at once. */
  BOTH
}
