package org.mirkit.representations.resample;

import java.math.BigInteger;

/**
 * The form in which a ratio's filter is the fastest.
 *
 * @param ratio the ratio
 * @param table its taps
 * @param halvings how often the filter is halved (see {@link HalvedFilter}); 0 for none
 */
record FilterDesign(Ratio ratio, PhaseTable table, int halvings) {
  /** New source rows for a block: with all that is made of them they stay in the second cache. */
  private static final int BLOCK_ROWS = 512;

  private static final int MOST_STORED_TAPS = 1 << 20;

  /** Below it the sums before and after weigh more than the products saved. */
  private static final int LEAST_PERIODS_TO_HALVE = 80;

  /** Of source or target samples in a period, so that blocks and reach stay small. */
  private static final int LONGEST_PERIOD_TO_HALVE = 16;

  static FilterDesign of(WindowedSincConfig config, Ratio ratio) {
    PhaseTable table = new PhaseTable(new KaiserSinc(config, ratio.targetPerSource()), ratio);
    return new FilterDesign(ratio, table, halvings(ratio, 2 * table.reach() / ratio.source()));
  }

  private static int halvings(Ratio ratio, int periodsHeard) {
    int halvings = 0;
    if (Math.max(ratio.source(), ratio.target()) <= LONGEST_PERIOD_TO_HALVE) {
      while (periodsHeard >> halvings >= LEAST_PERIODS_TO_HALVE) {
        halvings++;
      }
    }
    return halvings;
  }

  /** Periods after which the filter does the same again, to the last bit. */
  private int patternPeriods() {
    return 1 << halvings;
  }

  /**
   * How far a target sample hears, in source samples. A halved filter hears its whole pattern, of
   * which what lies beyond the taps is subtracted again, and says a multiple of the pattern, so
   * that a sound cut there has its patterns where the whole has them.
   */
  int reachSamples() {
    if (halvings == 0) {
      return table.reach();
    }
    int pattern = ratio.source() * patternPeriods();
    int heard = table.reach() + ratio.source() + 2 * pattern;
    return (heard + pattern - 1) / pattern * pattern;
  }

  SegmentConversion newConversion(LaneSums sums) {
    RowFilter filter = halvings == 0 ? direct(sums) : halved(sums);
    return new SegmentConversion(ratio, filter, patternPeriods(), sums);
  }

  private RowFilter direct(LaneSums sums) {
    int targets = sums.targetsAtOnce();
    long taps = 2L * table.reach() * ratio.target() * targets;
    TapGroups groups =
        taps <= MOST_STORED_TAPS
            ? new StoredTapGroups(Phases.of(table, ratio), targets)
            : new InterpolatedTapGroups(table, ratio, targets);
    long blockGroups = (long) BLOCK_ROWS * ratio.target() / ratio.source() / targets;
    return new DirectFilter(groups, sums, (int) Math.max(1, blockGroups));
  }

  private RowFilter halved(LaneSums sums) {
    Phases phases = Phases.of(table, ratio);
    int step = wholeGroups(sums) * patternPeriods();
    int periods = Math.max(1, BLOCK_ROWS / ratio.source() / step) * step;
    float[][] taps = phases.alike(ratio.source() * patternPeriods());
    return HalvedFilter.of(taps, ratio, phases.first(), periods, halvings, sums);
  }

  /** The least number of periods that is a whole number of groups. */
  private int wholeGroups(LaneSums sums) {
    int targets = sums.targetsAtOnce();
    return targets / BigInteger.valueOf(ratio.target()).gcd(BigInteger.valueOf(targets)).intValue();
  }
}
