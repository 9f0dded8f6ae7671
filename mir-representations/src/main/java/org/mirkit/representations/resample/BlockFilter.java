package org.mirkit.representations.resample;

import java.util.Arrays;
import org.mirkit.representations.dsp.ComplexFft;

/**
 * The filter of a {@link PhaseTable} for ratios in small numbers, in the frequency domain.
 *
 * <p>Source and target are taken apart into their phases: sample s of each period of the ratio is
 * one signal of a sample a period. A target phase is then the sum of the source phases, each
 * convolved with every {@code source}-th tap of the phase's filter, all at one rate (the polyphase
 * form of Bellanger et al., "Digital filtering by polyphase network", 1976). The convolutions are
 * products of spectra (overlap-save; Stockham, "High-speed convolution and correlation", 1966). The
 * products are those of the direct form, save for rounding.
 */
final class BlockFilter {
  private static final int LEAST_PERIODS = 1024;

  /** Beyond it the products of all phases with all phases outweigh what the transforms save. */
  private static final int MOST_PAIRS_OF_PHASES = 64;

  private final ComplexFft fft;
  private final int lead;
  private final int blockPeriods;

  /** Spectra by target phase, row and source phase; over N, which the inverse transform leaves. */
  private final float[][][] re;

  private final float[][][] im;

  /** Whether the way through the frequency domain is the faster one. */
  static boolean pays(Ratio ratio) {
    return (long) ratio.source() * ratio.target() <= MOST_PAIRS_OF_PHASES;
  }

  BlockFilter(PhaseTable table, Ratio ratio) {
    int first = 1 - table.reach();
    int last =
        (int) ((long) (ratio.target() - 1) * ratio.source() / ratio.target()) + table.reach();
    lead = -Math.floorDiv(first, ratio.source());
    int heard = lead + Math.floorDiv(last, ratio.source());
    fft = new ComplexFft(periods(heard));
    blockPeriods = fft.length() - heard;
    re = new float[ratio.target()][fft.length()][ratio.source()];
    im = new float[ratio.target()][fft.length()][ratio.source()];
    for (int phase = 0; phase < ratio.target(); phase++) {
      transform(phase, table, ratio);
    }
  }

  /** Four times as long as what overlaps, so that three quarters of each block are new. */
  private static int periods(int heard) {
    int periods = LEAST_PERIODS;
    while (periods < 4 * heard) {
      periods *= 4;
    }
    return periods;
  }

  /** The taps lie in reverse, as a convolution wants them, the earliest sound at lead. */
  private void transform(int phase, PhaseTable table, Ratio ratio) {
    int place = phase * ratio.source();
    float[] taps = table.at(place % ratio.target(), ratio.target(), new float[2 * table.reach()]);
    int first = place / ratio.target() + 1 - table.reach();
    for (int tap = 0; tap < taps.length; tap++) {
      int period = Math.floorDiv(first + tap, ratio.source()) + lead;
      int row = -period & (fft.length() - 1);
      re[phase][row][Math.floorMod(first + tap, ratio.source())] = taps[tap] / fft.length();
    }
    fft.forward(re[phase], im[phase]);
  }

  /** Transforms a block's phases. */
  ComplexFft fft() {
    return fft;
  }

  /**
   * How far a sample's last bit hears, in source samples: from one end of its pair of blocks beyond
   * the other. Two whole pairs, so that a sound that begins at a multiple of it has its blocks
   * where the sound from its start has them.
   */
  int reachSamples() {
    return 4 * blockPeriods * re[0][0].length;
  }

  /** Periods of the ratio that a block holds. */
  int periods() {
    return fft.length();
  }

  /** Periods that a block holds before those that it gives. */
  int lead() {
    return lead;
  }

  /** Periods that a block gives. */
  int blockPeriods() {
    return blockPeriods;
  }

  /**
   * The spectrum of a target phase from those of all source phases.
   *
   * @param sourceRe by source phase, row and lane
   * @param sourceIm by source phase, row and lane
   * @param targetRe overwritten, by row and lane
   * @param targetIm overwritten, by row and lane
   */
  void apply(
      int phase,
      float[][][] sourceRe,
      float[][][] sourceIm,
      float[][] targetRe,
      float[][] targetIm) {
    for (int row = 0; row < targetRe.length; row++) {
      Arrays.fill(targetRe[row], 0);
      Arrays.fill(targetIm[row], 0);
      for (int part = 0; part < sourceRe.length; part++) {
        float wr = re[phase][row][part];
        float wi = im[phase][row][part];
        addProduct(sourceRe[part][row], sourceIm[part][row], wr, -wi, targetRe[row]);
        addProduct(sourceRe[part][row], sourceIm[part][row], wi, wr, targetIm[row]);
      }
    }
  }

  private static void addProduct(float[] re, float[] im, float wr, float wi, float[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += re[lane] * wr + im[lane] * wi;
    }
  }
}
