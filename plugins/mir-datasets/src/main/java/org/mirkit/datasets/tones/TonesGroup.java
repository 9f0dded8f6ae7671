package org.mirkit.datasets.tones;

/** What keeps tracks on one side of a split. */
public enum TonesGroup {
  /** Tracks of one timbre, such as {@code sine}. */
  TIMBRE,
  /** Tracks of one octave, such as {@code octave-4}. */
  OCTAVE,
  /** Tracks of one noise level, such as {@code snr-20}. */
  NOISE
}
