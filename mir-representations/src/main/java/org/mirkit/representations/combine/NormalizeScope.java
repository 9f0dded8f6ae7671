package org.mirkit.representations.combine;

/** Which values are scaled together. */
public enum NormalizeScope {
  /** All bins of a channel in one frame. */
  FRAME,
  /** All frames of a bin. */
  BAND,
  /** All values of the clip. */
  CLIP
}
