package org.mirkit.representations.stft;

/** What is kept of each complex value X of the transform. */
public enum StftValue {
  /** |X|. */
  MAGNITUDE(1, "magnitude"),
  /** |X|². */
  POWER(1, "power"),
  /** 10·log10 |X|². */
  DB(1, "dB"),
  /** X itself: its real part in channel 0, its imaginary part in channel 1. */
  COMPLEX(2, "amplitude"),
  /** The angle of X against a cosine that peaks at the frame's first sample, from −π to π. */
  PHASE(1, "rad");

  private final int channels;
  private final String unit;

  StftValue(int channels, String unit) {
    this.channels = channels;
    this.unit = unit;
  }

  int channels() {
    return channels;
  }

  String unit() {
    return unit;
  }
}
