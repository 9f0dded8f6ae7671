package org.mirkit.representations.combine;

/** The axis along which representations are stacked. */
public enum ConcatAxis {
  /** Bins above bins; the representations have equally many channels. */
  FREQUENCY,
  /** Channels behind channels; the representations have equally many bins. */
  CHANNEL
}
