package org.mirkit.representations.stft;

/** What is kept of each complex value X of the transform. */
public enum StftValue {
  /** |X|. */
  MAGNITUDE(1, "magnitude"),
  /** |X|². */
  POWER(2, "power"),
  /** 10·log10 |X|². */
  DB(2, "dB");

  private final int exponent;
  private final String unit;

  StftValue(int exponent, String unit) {
    this.exponent = exponent;
    this.unit = unit;
  }

  int exponent() {
    return exponent;
  }

  String unit() {
    return unit;
  }
}
