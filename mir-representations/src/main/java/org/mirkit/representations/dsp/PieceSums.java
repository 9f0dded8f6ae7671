package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

/**
 * Sums the spectra of pieces in neighbouring lanes to those of the autocorrelations of frames, each
 * as its even part plus and minus its odd part. Scratch memory of one thread.
 */
final class PieceSums {
  private final int pieces;
  private final int step;
  private final float[] nextRe = new float[LANES];
  private final float[] nextIm = new float[LANES];
  private final float[] power = new float[LANES];
  private final float[] plus = new float[LANES];
  private final float[] minus = new float[LANES];
  private final float[] later = new float[LANES];

  /**
   * Sums over frames.
   *
   * @param pieces in a frame
   * @param step lanes from a piece to the next of the same frame
   */
  PieceSums(int pieces, int step) {
    this.pieces = pieces;
    this.step = step;
  }

  /**
   * Sums one bin.
   *
   * @param re real parts of the pieces' spectra
   * @param im imaginary parts
   * @param turn the factor that a shift by one piece gives the bin, 1 or −1
   * @param rising is overwritten with even plus odd parts
   * @param falling with even minus odd parts; may be the same row where there is no odd part
   */
  void sum(float[] re, float[] im, int turn, float[] rising, float[] falling) {
    power(re, im, power);
    if (pieces == 1) {
      System.arraycopy(power, 0, rising, 0, LANES);
      System.arraycopy(power, 0, falling, 0, LANES);
      return;
    }
    System.arraycopy(re, step, nextRe, 0, LANES - step);
    System.arraycopy(im, step, nextIm, 0, LANES - step);
    addCross(re, im, turn);
    sumPieces(plus, rising);
    if (rising != falling) {
      sumPieces(minus, falling);
    }
  }

  private static void power(float[] re, float[] im, float[] power) {
    for (int lane = 0; lane < LANES; lane++) {
      power[lane] = re[lane] * re[lane] + im[lane] * im[lane];
    }
  }

  /** |X|² ± turn·X*·Y, with Y the next piece: even part plus odd part, and minus. */
  private void addCross(float[] re, float[] im, float turn) {
    for (int lane = 0; lane < LANES; lane++) {
      float even = re[lane] * nextRe[lane] + im[lane] * nextIm[lane];
      float odd = re[lane] * nextIm[lane] - im[lane] * nextRe[lane];
      plus[lane] = power[lane] + turn * (even + odd);
      minus[lane] = power[lane] + turn * (even - odd);
    }
  }

  /**
   * All pieces of a frame but the last with what crosses to the next, and the last alone. Later
   * lanes are brought to the front first, because HotSpot leaves loops scalar that read at an
   * offset.
   */
  private void sumPieces(float[] crossed, float[] sum) {
    int last = (pieces - 1) * step;
    System.arraycopy(power, last, later, 0, LANES - last);
    add(crossed, later, sum);
    for (int piece = 1; piece < pieces - 1; piece++) {
      System.arraycopy(crossed, piece * step, later, 0, LANES - piece * step);
      add(sum, later, sum);
    }
  }

  private static void add(float[] a, float[] b, float[] sum) {
    for (int lane = 0; lane < LANES; lane++) {
      sum[lane] = a[lane] + b[lane];
    }
  }
}
