package org.mirkit.runner.features;

/** How features are stored. */
public enum Precision {
  /** Two bytes a value: about three decimal digits, half the disk. */
  FLOAT16(2, "FLOAT16 in pairs of rows"),
  /** Four bytes a value, exactly as computed. */
  FLOAT32(4, "FLOAT32");

  private final int bytes;
  private final String layout;

  Precision(int bytes, String layout) {
    this.bytes = bytes;
    this.layout = layout;
  }

  int bytes() {
    return bytes;
  }

  /** What an entry's key says: where values stand otherwise, there is another entry. */
  String layout() {
    return layout;
  }
}
