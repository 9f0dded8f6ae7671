package org.mirkit.representations.resample;

import java.util.Arrays;

/** Groups made anew at each visit, for ratios whose taps would fill too much memory. */
final class InterpolatedTapGroups implements TapGroups {
  private final PhaseTable table;
  private final Ratio ratio;
  private final int targets;
  private final float[] scratch;
  private final float[] taps;

  InterpolatedTapGroups(PhaseTable table, Ratio ratio, int targets) {
    this.table = table;
    this.ratio = ratio;
    this.targets = targets;
    scratch = new float[2 * table.reach()];
    taps = new float[rows() * targets];
  }

  /** So many that those of the last target row are among them wherever the group lies. */
  private int rows() {
    long apart = (long) (targets - 1) * ratio.source();
    return (int) ((apart + ratio.target() - 1) / ratio.target()) + 2 * table.reach();
  }

  @Override
  public int targets() {
    return targets;
  }

  @Override
  public long firstRow(long group) {
    return before(group * targets) + 1 - table.reach();
  }

  /** The source sample at or before a target sample. */
  private long before(long target) {
    return target * ratio.source() / ratio.target();
  }

  @Override
  public long endRow(long group) {
    return firstRow(group) + rows();
  }

  @Override
  public float[] taps(long group) {
    Arrays.fill(taps, 0);
    long first = group * targets;
    for (int i = 0; i < targets; i++) {
      int numerator = (int) ((first + i) * ratio.source() % ratio.target());
      float[] own = table.at(numerator, ratio.target(), scratch);
      int at = (int) (before(first + i) - before(first)) * targets + i;
      for (int tap = 0; tap < own.length; tap++, at += targets) {
        taps[at] = own[tap];
      }
    }
    return taps;
  }
}
