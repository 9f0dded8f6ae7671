package org.mirkit.representations.resample;

import java.util.Arrays;
import org.mirkit.representations.dsp.Processor;

/**
 * Loops over lanes in plain Java.
 *
 * <p>One target at a time, four rows at each visit of it: HotSpot makes vector code of loops over a
 * few arrays at equal index, and of no larger ones.
 */
final class PlainLaneSums implements LaneSums {
  private static final boolean FUSES = Processor.fuses();
  private static final int LANES = 128;

  /** As many as there are places in the cache and in the table of pages to read from at once. */
  private static final int LANES_AT_ONCE = 32;

  @Override
  public int targetsAtOnce() {
    return 1;
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public void sum(float[][] rows, int firstRow, float[] taps, float[][] targets, int firstTarget) {
    float[] sums = targets[firstTarget];
    Arrays.fill(sums, 0);
    int tap = 0;
    for (int row = firstRow; tap + 4 <= taps.length; tap += 4, row += 4) {
      add(
          rows[row],
          taps[tap],
          rows[row + 1],
          taps[tap + 1],
          sums,
          rows[row + 2],
          taps[tap + 2],
          rows[row + 3],
          taps[tap + 3]);
    }
    for (; tap < taps.length; tap++) {
      add(rows[firstRow + tap], taps[tap], sums);
    }
  }

  private static void add(
      float[] a,
      float tapA,
      float[] b,
      float tapB,
      float[] sums,
      float[] c,
      float tapC,
      float[] d,
      float tapD) {
    for (int lane = 0; lane < sums.length; lane++) {
      float two = plus(plus(sums[lane], a[lane], tapA), b[lane], tapB);
      sums[lane] = plus(plus(two, c[lane], tapC), d[lane], tapD);
    }
  }

  private static void add(float[] row, float tap, float[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] = plus(sums[lane], row[lane], tap);
    }
  }

  private static float plus(float sum, float sample, float tap) {
    return FUSES ? Math.fma(sample, tap, sum) : sum + sample * tap;
  }

  @Override
  public void add(float[] a, float[] b, float[] sum) {
    for (int lane = 0; lane < sum.length; lane++) {
      sum[lane] = a[lane] + b[lane];
    }
  }

  @Override
  public void subtract(float[] a, float[] b, float[] difference) {
    for (int lane = 0; lane < difference.length; lane++) {
      difference[lane] = a[lane] - b[lane];
    }
  }

  @Override
  public void deal(float[] sound, int at, int[] starts, float[][] rows, int first, int end) {
    for (int lane = 0; lane < LANES; lane += LANES_AT_ONCE) {
      for (int i = first; i < end; i++) {
        int start = at + i - first;
        for (int j = lane; j < lane + LANES_AT_ONCE; j++) {
          rows[i][j] = sound[start + starts[j]];
        }
      }
    }
  }
}
