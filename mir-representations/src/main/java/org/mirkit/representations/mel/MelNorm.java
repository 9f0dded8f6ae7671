package org.mirkit.representations.mel;

/** How tall the triangles of a mel filter bank are. */
public enum MelNorm {
  /** Each has area 1 in Hz, so that white noise is flat; librosa's default. */
  SLANEY,
  /** Each has peak 1, as in HTK. */
  NONE
}
