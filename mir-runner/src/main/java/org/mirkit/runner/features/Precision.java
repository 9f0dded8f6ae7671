package org.mirkit.runner.features;

/** How features are stored. */
public enum Precision {
  /** Two bytes a value: about three decimal digits, half the disk. */
  FLOAT16(2),
  /** Four bytes a value, exactly as computed. */
  FLOAT32(4);

  private final int bytes;

  Precision(int bytes) {
    this.bytes = bytes;
  }

  int bytes() {
    return bytes;
  }
}
