package org.mirkit.representations.resample;

/**
 * The inner loops of resampling: weighted sums of rows, many signals side by side in their lanes.
 *
 * <p>There are two kinds: {@link PlainLaneSums}, whose loops HotSpot turns into vector instructions
 * as well as it can, and {@code VectorLaneSums}, which says what vector instructions it wants. Both
 * add a row's product to a sum in one rounding, row after row, so that results are bitwise equal
 * and never depend on how a process was started. Only a processor that has no instruction for that
 * rounds twice.
 *
 * <p>Implementations MUST be immutable and safe for use by several threads.
 */
interface LaneSums {

  /** How many neighbouring target rows are summed at once, from the same source rows. */
  int targetsAtOnce();

  /** How long rows are at best. */
  int lanes();

  /**
   * Target row {@code firstTarget + i} becomes the sum of the source rows, each times its tap.
   *
   * @param rows source rows
   * @param firstRow the first row to be summed
   * @param taps by source row and, next to each other, target row
   * @param targets overwritten from {@code firstTarget}, {@link #targetsAtOnce()} of them
   */
  void sum(float[][] rows, int firstRow, float[] taps, float[][] targets, int firstTarget);

  /** Replaces {@code sum} by a + b; it may be one of them. */
  void add(float[] a, float[] b, float[] sum);

  /** Replaces {@code difference} by a − b; it may be one of them. */
  void subtract(float[] a, float[] b, float[] difference);

  /**
   * Deals a sound to lanes: row i gets the samples i places after those that the first row gets.
   *
   * @param starts by lane, its distance from the first lane in samples
   * @param rows overwritten from {@code first} to before {@code end}
   */
  void deal(float[] sound, int at, int[] starts, float[][] rows, int first, int end);
}
