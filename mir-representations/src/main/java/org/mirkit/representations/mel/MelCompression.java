package org.mirkit.representations.mel;

/** How the range of the band values is narrowed before a model sees them. */
public enum MelCompression {
  /** Level in dB. */
  DB,
  /** log(1 + x). */
  LOG1P,
  /** Not at all. */
  NONE
}
