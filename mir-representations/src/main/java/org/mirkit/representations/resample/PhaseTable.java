package org.mirkit.representations.resample;

/**
 * The taps of a filter for every place between two source samples at which a target sample can lie.
 *
 * <p>A ratio in small numbers knows few such places and each has its taps. For a ratio such as
 * 44101 : 22050 they would fill gigabytes; the taps are then interpolated between those of evenly
 * spaced places, close enough that the error lies below the stop band: linear interpolation at step
 * d errs by at most d²·max|h″|/8, below −120 dB at 1024 steps per period of the lower rate.
 */
final class PhaseTable {
  private static final int MOST_TAPS = 1 << 20;
  private static final int STEPS_PER_LOWER_SAMPLE = 1024;

  private final int phases;
  private final boolean exact;
  private final int reach;
  private final float[][] taps;

  PhaseTable(KaiserSinc filter, Ratio ratio) {
    reach = (int) Math.ceil(filter.halfWidth());
    exact = (long) ratio.target() * 2 * reach <= MOST_TAPS;
    phases = exact ? ratio.target() : steps(ratio);
    taps = new float[exact ? phases : phases + 1][];
    for (int phase = 0; phase < taps.length; phase++) {
      taps[phase] = taps(filter, (double) phase / phases);
    }
  }

  private static int steps(Ratio ratio) {
    return (int) Math.ceil(STEPS_PER_LOWER_SAMPLE * Math.min(1, ratio.targetPerSource()));
  }

  /** Taps of sum 1, so that a constant stays exactly what it is at every phase. */
  private float[] taps(KaiserSinc filter, double fraction) {
    double[] precise = new double[2 * reach];
    double sum = 0;
    for (int i = 0; i < precise.length; i++) {
      precise[i] = filter.at(i + 1 - reach - fraction);
      sum += precise[i];
    }
    float[] rounded = new float[precise.length];
    for (int i = 0; i < precise.length; i++) {
      rounded[i] = (float) (precise[i] / sum);
    }
    return rounded;
  }

  /**
   * How far the filter reaches: the first tap belongs to the source sample {@code reach − 1} before
   * the one at or before the target sample, the last to the one {@code reach} after it.
   */
  int reach() {
    return reach;
  }

  /**
   * The taps for a place between two source samples.
   *
   * @param numerator the place as a part of {@code target}, from 0
   * @param target target samples in a period of the ratio
   * @param scratch of {@code 2·reach} floats, may be overwritten and returned
   */
  float[] at(int numerator, int target, float[] scratch) {
    if (exact) {
      return taps[numerator];
    }
    double place = (double) numerator / target * phases;
    int lower = (int) place;
    float part = (float) (place - lower);
    float[] before = taps[lower];
    float[] after = taps[lower + 1];
    for (int i = 0; i < scratch.length; i++) {
      scratch[i] = before[i] + part * (after[i] - before[i]);
    }
    return scratch;
  }
}
