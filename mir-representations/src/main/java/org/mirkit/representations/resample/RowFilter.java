package org.mirkit.representations.resample;

/**
 * Filters many signals to another rate, side by side in the lanes of rows: row i holds sample i of
 * each. Works in blocks of target rows; holds scratch space, so it serves one thread.
 */
interface RowFilter {

  /** Target rows in a block. */
  int blockTargets();

  /** The first source row that a block hears; negative ones lie before the sound. */
  long firstRow(long block);

  /** The source row after the last one that a block hears. */
  long endRow(long block);

  /**
   * Gives a block's target rows.
   *
   * @param rows source rows from {@code firstRow(block)}
   * @param targets overwritten
   */
  void apply(long block, float[][] rows, float[][] targets);
}
