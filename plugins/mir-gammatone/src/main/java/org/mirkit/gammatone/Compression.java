package org.mirkit.gammatone;

/** How energies become values. */
public enum Compression {
  /** 10 · log10, down to −100 dB. */
  DB("dB"),
  /** The cube root, near to how loud the ear finds an energy (Stevens 1957). */
  CUBE_ROOT("cube root of power"),
  /** As they are. */
  NONE("power");

  private static final double SMALLEST_POWER = 1e-10;

  private final String unit;

  Compression(String unit) {
    this.unit = unit;
  }

  String unit() {
    return unit;
  }

  /** The value of an energy. */
  float of(double power) {
    return (float)
        switch (this) {
          case DB -> 10 * Math.log10(Math.max(power, SMALLEST_POWER));
          case CUBE_ROOT -> Math.cbrt(power);
          case NONE -> power;
        };
  }
}
