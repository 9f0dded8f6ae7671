package org.mirkit.representations.resample;

import java.util.Arrays;

/**
 * Brings channels to another rate, one after the other.
 *
 * <p>The signal is cut into as many segments as there are lanes, each a whole number of the
 * filter's patterns long, so that the filter stands at the same phase in all of them and they are
 * filtered side by side: row i holds sample i of each segment. Only the rows under the filter are
 * held. Every target sample is the same sum in the same order in whichever pattern it lies.
 */
final class SegmentConversion {
  private final Ratio ratio;
  private final RowFilter filter;
  private final LaneSums sums;
  private final int patternPeriods;
  private final int[] segmentStarts;
  private final float[][] targets;
  private float[][] rows = {};
  private long firstRow;
  private int held;

  /** A conversion by a filter that gives the same wherever so many periods begin. */
  SegmentConversion(Ratio ratio, RowFilter filter, int patternPeriods, LaneSums sums) {
    this.ratio = ratio;
    this.filter = filter;
    this.sums = sums;
    this.patternPeriods = patternPeriods;
    segmentStarts = new int[sums.lanes()];
    targets = new float[filter.blockTargets()][sums.lanes()];
  }

  float[] convert(float[] source) {
    float[] target = new float[ratio.targetLength(source.length)];
    long patternTargets = (long) patternPeriods * ratio.target();
    long patterns = ceilDiv(ceilDiv(target.length, sums.lanes()), patternTargets);
    long segmentSource = patterns * patternPeriods * ratio.source();
    long segmentTarget = patterns * patternTargets;
    held = 0;
    firstRow = filter.firstRow(0);
    for (long first = 0; first < Math.min(segmentTarget, target.length); first += targets.length) {
      long block = first / targets.length;
      slide(filter.firstRow(block));
      load(source, (int) (filter.endRow(block) - firstRow), segmentSource);
      filter.apply(block, rows, targets);
      int count = (int) Math.min(targets.length, segmentTarget - first);
      store(target, first, count, segmentTarget);
    }
    return target;
  }

  private static long ceilDiv(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  /** Keeps what the next block hears as well; the rows before it are free to be filled again. */
  private void slide(long first) {
    int past = (int) Math.min(held, first - firstRow);
    for (int i = past; i < held; i++) {
      float[] free = rows[i - past];
      rows[i - past] = rows[i];
      rows[i] = free;
    }
    held -= past;
    firstRow = first;
  }

  private void load(float[] source, int count, long segment) {
    grow(count);
    long start = firstRow + held;
    int inside = start < 0 ? 0 : lanesInside(source.length - firstRow - count, segment);
    if (inside == sums.lanes()) {
      Arrays.setAll(segmentStarts, lane -> (int) (lane * segment));
      sums.deal(source, (int) start, segmentStarts, rows, held, count);
    } else {
      dealInside(source, start, segment, count, inside);
      dealWithZeros(source, start, segment, count, inside);
    }
    held = count;
  }

  private void grow(int count) {
    int before = rows.length;
    if (before < count) {
      rows = Arrays.copyOf(rows, count);
      for (int i = before; i < count; i++) {
        rows[i] = new float[sums.lanes()];
      }
    }
  }

  /** How many segments end within the sound, if the first has so many samples to go. */
  private int lanesInside(long left, long segment) {
    return left < 0 ? 0 : (int) Math.min(sums.lanes(), left / segment + 1);
  }

  private void dealInside(float[] source, long start, long segment, int count, int lanes) {
    for (int i = held; i < count; i++) {
      float[] row = rows[i];
      int at = (int) start + i - held;
      for (int lane = 0; lane < lanes; lane++, at += (int) segment) {
        row[lane] = source[at];
      }
    }
  }

  private void dealWithZeros(float[] source, long start, long segment, int count, int firstLane) {
    for (int i = held; i < count; i++) {
      long at = start + i - held + firstLane * segment;
      for (int lane = firstLane; lane < sums.lanes(); lane++, at += segment) {
        rows[i][lane] = at >= 0 && at < source.length ? source[(int) at] : 0;
      }
    }
  }

  private void store(float[] target, long first, int count, long segment) {
    int inside = lanesInside(target.length - first - count, segment);
    for (int i = 0; i < count; i++) {
      float[] row = targets[i];
      int at = (int) first + i;
      for (int lane = 0; lane < inside; lane++, at += (int) segment) {
        target[at] = row[lane];
      }
    }
    for (int lane = inside; lane < sums.lanes(); lane++) {
      long start = first + lane * segment;
      for (int i = 0; i < count && start + i < target.length; i++) {
        target[(int) start + i] = targets[i][lane];
      }
    }
  }
}
