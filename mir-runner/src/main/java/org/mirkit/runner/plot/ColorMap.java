package org.mirkit.runner.plot;

/**
 * Colours for values from 0 to 1 whose steps are seen as equal, in print without colour too.
 *
 * <p>Piecewise linear in sRGB between eleven anchors at equal distances of matplotlib's colour maps
 * of the same names, by Smith and van der Walt (2015, CC0).
 */
public enum ColorMap {
  /** Black by purple and orange to a light yellow: for levels, where silence is dark. */
  MAGMA(
      0x000004, 0x150e37, 0x3b0f70, 0x641a80, 0x8c2981, 0xb63679, 0xde4968, 0xf76f5c, 0xfe9f6d,
      0xfece91, 0xfcfdbf),
  /** Dark blue by green to yellow: for values without a natural floor. */
  VIRIDIS(
      0x440154, 0x482576, 0x414487, 0x35608d, 0x2a788e, 0x21908c, 0x22a884, 0x43bf71, 0x7ad151,
      0xbbdf27, 0xfde725);

  private final int[] anchors;

  ColorMap(int... anchors) {
    this.anchors = anchors;
  }

  /**
   * The colour of a value, as 0xRRGGBB.
   *
   * @param value below 0 counts as 0, above 1 as 1
   */
  public int rgb(double value) {
    double place = Math.max(0, Math.min(1, value)) * (anchors.length - 1);
    int lower = Math.min(anchors.length - 2, (int) place);
    double part = place - lower;
    int color = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = anchors[lower] >> shift & 0xff;
      int to = anchors[lower + 1] >> shift & 0xff;
      color |= (int) Math.round(from + part * (to - from)) << shift;
    }
    return color;
  }
}
