package org.mirkit.representations.resample;

/**
 * A filter for ratios in small numbers made of three filters of half its length at half its rate,
 * where the direct form has four of them.
 *
 * <p>Periods of the source are taken by turns as A and B, and so are the taps, as G and H. An even
 * target period is G∗A + H∗B and the odd one after it G∗B + H∗A′, A′ being the next A. With D = (H
 * − G)∗B these are G∗(A + B) + D and H∗(B + A′) − D: three convolutions and a few sums (the fast
 * FIR algorithm; Mou and Duhamel, "Short-length FIR filters and their use in fast nonrecursive
 * filtering", 1991). Each of the three can be halved again.
 */
final class HalvedFilter implements RowFilter {
  private final Ratio ratio;
  private final LaneSums sums;
  private final int firstRow;
  private final int periods;
  private final int tapRows;
  private final RowFilter early;
  private final RowFilter late;
  private final RowFilter difference;
  private final float[][] earlyRows;
  private final float[][] lateRows;
  private final float[][] oddRows;
  private final float[][] evenTargets;
  private final float[][] oddTargets;
  private final float[][] differences;

  /**
   * A filter of so many periods a block.
   *
   * @param taps of equal length, a multiple of {@code 2^halvings} periods of the source
   * @param firstRow the source row of all first taps in period 0
   * @param periods a multiple of {@code 2^halvings} and of what makes whole groups then
   */
  static RowFilter of(
      float[][] taps, Ratio ratio, int firstRow, int periods, int halvings, LaneSums sums) {
    if (halvings > 0) {
      return new HalvedFilter(taps, ratio, firstRow, periods, halvings, sums);
    }
    Phases phases = new Phases(ratio, new int[taps.length], taps);
    return new DirectFilter(
        new StoredTapGroups(phases, sums.targetsAtOnce()),
        sums,
        periods * ratio.target() / sums.targetsAtOnce());
  }

  private HalvedFilter(
      float[][] taps, Ratio ratio, int firstRow, int periods, int halvings, LaneSums sums) {
    this.ratio = ratio;
    this.sums = sums;
    this.firstRow = firstRow;
    this.periods = periods;
    tapRows = taps[0].length;
    float[][] even = half(taps, 0);
    float[][] odd = half(taps, ratio.source());
    early = of(even, ratio, 0, periods / 2, halvings - 1, sums);
    late = of(odd, ratio, 0, periods / 2, halvings - 1, sums);
    difference = of(minus(odd, even), ratio, 0, periods / 2, halvings - 1, sums);
    int rows = (periods / 2 - 1) * ratio.source() + tapRows / 2;
    earlyRows = new float[rows][sums.lanes()];
    lateRows = new float[rows][sums.lanes()];
    oddRows = new float[rows][];
    evenTargets = new float[blockTargets() / 2][];
    oddTargets = new float[blockTargets() / 2][];
    differences = new float[blockTargets() / 2][sums.lanes()];
  }

  /** Every other period of the taps. */
  private float[][] half(float[][] taps, int from) {
    float[][] half = new float[taps.length][tapRows / 2];
    for (int phase = 0; phase < taps.length; phase++) {
      for (int at = 0; at < tapRows / 2; at += ratio.source()) {
        System.arraycopy(taps[phase], 2 * at + from, half[phase], at, ratio.source());
      }
    }
    return half;
  }

  private static float[][] minus(float[][] a, float[][] b) {
    float[][] difference = new float[a.length][a[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        difference[i][j] = a[i][j] - b[i][j];
      }
    }
    return difference;
  }

  @Override
  public int blockTargets() {
    return periods * ratio.target();
  }

  @Override
  public long firstRow(long block) {
    return block * periods * ratio.source() + firstRow;
  }

  @Override
  public long endRow(long block) {
    return firstRow(block) + (long) (periods - 1) * ratio.source() + tapRows;
  }

  @Override
  public void apply(long block, float[][] rows, float[][] targets) {
    takeApart(rows);
    takeTurns(targets);
    early.apply(0, earlyRows, evenTargets);
    late.apply(0, lateRows, oddTargets);
    difference.apply(0, oddRows, differences);
    for (int i = 0; i < differences.length; i++) {
      sums.add(evenTargets[i], differences[i], evenTargets[i]);
      sums.subtract(oddTargets[i], differences[i], oddTargets[i]);
    }
  }

  private void takeApart(float[][] rows) {
    int period = ratio.source();
    for (int start = 0; start < oddRows.length; start += period) {
      for (int i = start; i < start + period; i++) {
        float[] odd = rows[i + start + period];
        oddRows[i] = odd;
        sums.add(rows[i + start], odd, earlyRows[i]);
        sums.add(odd, rows[i + start + 2 * period], lateRows[i]);
      }
    }
  }

  private void takeTurns(float[][] targets) {
    int period = ratio.target();
    for (int start = 0; start < evenTargets.length; start += period) {
      System.arraycopy(targets, 2 * start, evenTargets, start, period);
      System.arraycopy(targets, 2 * start + period, oddTargets, start, period);
    }
  }
}
