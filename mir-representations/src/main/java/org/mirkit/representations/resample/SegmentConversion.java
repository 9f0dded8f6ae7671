package org.mirkit.representations.resample;

import java.util.Arrays;

/**
 * One channel on its way to another rate.
 *
 * <p>The signal is cut into as many segments as there are lanes, each a whole number of the ratio's
 * periods long, so that the filter stands at the same phase in all of them and they are filtered
 * side by side: row i holds sample i of each segment. The inner loops run over the lanes of rows at
 * equal index, which HotSpot turns into vector instructions by itself. Only the rows under the
 * filter are held, in a ring. Every target sample is the same sum in the same order wherever it
 * lies.
 */
final class SegmentConversion {
  private static final int MOST_LANES = 256;

  private final PhaseTable table;
  private final Ratio ratio;
  private final float[] source;
  private final float[] target;
  private final int segmentSource;
  private final int segmentTarget;
  private final float[][] ring;
  private int loaded;

  SegmentConversion(PhaseTable table, Ratio ratio, float[] source) {
    this.table = table;
    this.ratio = ratio;
    this.source = source;
    this.target = new float[ratio.targetLength(source.length)];
    long periods = ceilDiv(target.length, ratio.target());
    long periodsPerLane = Math.max(1, ceilDiv(periods, MOST_LANES));
    int lanes = (int) Math.max(1, ceilDiv(periods, periodsPerLane));
    segmentSource = Math.toIntExact(periodsPerLane * ratio.source());
    segmentTarget = Math.toIntExact(periodsPerLane * ratio.target());
    ring = new float[Integer.highestOneBit(2 * table.reach()) * 2][lanes];
    loaded = 1 - table.reach();
  }

  private static long ceilDiv(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  float[] run() {
    float[] sums = new float[ring[0].length];
    float[] scratch = new float[2 * table.reach()];
    int rows = Math.min(segmentTarget, target.length);
    for (int i = 0; i < rows; i++) {
      long place = (long) i * ratio.source();
      int before = (int) (place / ratio.target());
      float[] taps = table.at((int) (place % ratio.target()), ratio.target(), scratch);
      loadUntil(before + table.reach());
      filter(taps, before + 1 - table.reach(), sums);
      store(i, sums);
    }
    return target;
  }

  private void loadUntil(int lastRow) {
    loaded = Math.max(loaded, lastRow + 1 - ring.length);
    for (; loaded <= lastRow; loaded++) {
      float[] row = row(loaded);
      long at = loaded;
      for (int lane = 0; lane < row.length; lane++, at += segmentSource) {
        row[lane] = at >= 0 && at < source.length ? source[(int) at] : 0;
      }
    }
  }

  private float[] row(int index) {
    return ring[index & (ring.length - 1)];
  }

  /** Four rows at a time: more for each visit of the sums, few enough to become vector code. */
  private void filter(float[] taps, int firstRow, float[] sums) {
    Arrays.fill(sums, 0);
    int tap = 0;
    for (int row = firstRow; tap + 4 <= taps.length; tap += 4, row += 4) {
      addWeighted(
          row(row),
          taps[tap],
          row(row + 1),
          taps[tap + 1],
          sums,
          row(row + 2),
          taps[tap + 2],
          row(row + 3),
          taps[tap + 3]);
    }
    if (tap < taps.length) {
      addWeighted(row(firstRow + tap), taps[tap], row(firstRow + tap + 1), taps[tap + 1], sums);
    }
  }

  private static void addWeighted(
      float[] a,
      float weightA,
      float[] b,
      float weightB,
      float[] sums,
      float[] c,
      float weightC,
      float[] d,
      float weightD) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += a[lane] * weightA + b[lane] * weightB + (c[lane] * weightC + d[lane] * weightD);
    }
  }

  private static void addWeighted(
      float[] a, float weightA, float[] b, float weightB, float[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += a[lane] * weightA + b[lane] * weightB;
    }
  }

  private void store(int row, float[] sums) {
    long at = row;
    for (int lane = 0; lane < sums.length && at < target.length; lane++, at += segmentTarget) {
      target[(int) at] = sums[lane];
    }
  }
}
