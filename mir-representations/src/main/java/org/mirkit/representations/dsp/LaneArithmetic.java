package org.mirkit.representations.dsp;

/**
 * The inner loops of spectral analysis: the same arithmetic on many frames, which lie side by side
 * in the lanes of rows.
 *
 * <p>There are two kinds: {@link PlainLanes}, whose loops HotSpot turns into vector instructions as
 * well as it can, and {@code VectorLanes}, which says what vector instructions it wants. Both do
 * the same operations on the same values in the same order, with no product and sum fused into one,
 * so that results are bitwise equal and never depend on how a process was started.
 *
 * <p>Implementations MUST be immutable and safe for use by several threads.
 */
interface LaneArithmetic {

  /** Writes {@code source[offset + i]·weight} to every {@code row[i]}, of which there are LANES. */
  void scale(float[] source, int offset, float weight, float[] row);

  /** Replaces what lies in the block's rows, in order of reversed bits, by its spectra. */
  void transform(RealFft fft, SpectrumBlock block);

  /** Writes re² + im² to every {@code re[i]}, of which there are LANES. */
  void squaredModulus(float[] re, float[] im);

  /**
   * Sums neighbouring rows, two at a time: sum + (a·w + b·v), and a last single one as sum + a·w.
   *
   * @param rows all as long as {@code sum}
   * @param first the first row to be summed
   * @param weights one for each row to be summed
   * @param sum is overwritten
   */
  void weightedSum(float[][] rows, int first, float[] weights, float[] sum);

  /**
   * Replaces values by the largest of {@code lowest} and {@code perNeper}·ln x, less {@code zero}.
   *
   * @param smallest values up to it count as it; at least {@link Float#MIN_NORMAL}
   */
  void level(float[] values, float smallest, float perNeper, float lowest, float zero);
}
