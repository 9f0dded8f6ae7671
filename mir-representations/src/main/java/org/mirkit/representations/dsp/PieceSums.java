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
    shift(power, (pieces - 1) * step, rising);
    shift(power, (pieces - 1) * step, falling);
    if (pieces == 1) {
      return;
    }
    shift(re, step, nextRe);
    shift(im, step, nextIm);
    cross(re, im, turn);
    for (int piece = pieces - 2; piece >= 0; piece--) {
      addShifted(plus, piece * step, rising);
      if (rising != falling) {
        addShifted(minus, piece * step, falling);
      }
    }
  }

  private static void addShifted(float[] values, int lanes, float[] sum) {
    for (int lane = 0; lane < LANES - lanes; lane++) {
      sum[lane] += values[lane + lanes];
    }
  }

  private static void power(float[] re, float[] im, float[] power) {
    for (int lane = 0; lane < LANES; lane++) {
      power[lane] = re[lane] * re[lane] + im[lane] * im[lane];
    }
  }

  /** |X|² ± turn·X*·Y, with Y the next piece: even part plus odd part, and minus. */
  private void cross(float[] re, float[] im, int turn) {
    float sign = turn;
    crossSum(re, im, nextRe, nextIm, sign, sign, plus);
    crossSum(re, im, nextRe, nextIm, sign, -sign, minus);
    add(power, plus);
    add(power, minus);
  }

  private static void crossSum(
      float[] re, float[] im, float[] nextRe, float[] nextIm, float a, float b, float[] sum) {
    for (int lane = 0; lane < LANES; lane++) {
      float even = re[lane] * nextRe[lane] + im[lane] * nextIm[lane];
      float odd = re[lane] * nextIm[lane] - im[lane] * nextRe[lane];
      sum[lane] = a * even + b * odd;
    }
  }

  private static void add(float[] values, float[] sum) {
    for (int lane = 0; lane < LANES; lane++) {
      sum[lane] += values[lane];
    }
  }

  /** Brings later lanes to the front. */
  private static void shift(float[] row, int lanes, float[] result) {
    System.arraycopy(row, lanes, result, 0, LANES - lanes);
  }
}
