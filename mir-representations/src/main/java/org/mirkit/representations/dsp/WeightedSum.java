package org.mirkit.representations.dsp;

/**
 * Weighted sums of neighbouring rows, each of which holds one value of many frames: filter banks
 * and cosine transforms, in the fastest way that this JVM has.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class WeightedSum {
  private final int firstRow;
  private final float[] weights;

  /**
   * A sum.
   *
   * @param firstRow the first row that takes part
   * @param weights of that row and those that follow; not to be written to any more
   */
  public WeightedSum(int firstRow, float[] weights) {
    this.firstRow = firstRow;
    this.weights = weights;
  }

  /** The weight of a row; 0 where it takes no part. */
  public float weight(int row) {
    int index = row - firstRow;
    return index >= 0 && index < weights.length ? weights[index] : 0;
  }

  /**
   * Sums the rows of some frames.
   *
   * @param rows one column for each frame; their number a multiple of {@value SpectrumBlock#LANES}
   * @param sums is overwritten with a sum for each frame
   */
  public void of(float[][] rows, float[] sums) {
    FastestLanes.LANES.weightedSum(rows, firstRow, weights, sums);
  }
}
