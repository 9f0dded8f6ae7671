package org.mirkit.representations.cqt;

/** What is kept of each complex value C of the transform. */
public enum CqtValue {
  /** |C|. */
  MAGNITUDE("magnitude"),
  /** |C|². */
  POWER("power"),
  /** 20·log10 |C|. */
  DB("dB");

  private final String unit;

  CqtValue(String unit) {
    this.unit = unit;
  }

  String unit() {
    return unit;
  }
}
