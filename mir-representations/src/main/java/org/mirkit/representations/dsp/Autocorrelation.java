package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Autocorrelation of overlapping frames, r[τ] = Σ y[n]·y[n+τ] over all pairs inside a frame, by way
 * of their power spectra (Wiener and Khinchin).
 *
 * <p>Where frames overlap by whole pieces, their work is shared: a frame of n pieces with spectra
 * X₁ … Xₙ has the autocorrelation of Σ |Xᵢ|² + Σ Xᵢ*·e^(−iωL)·Xᵢ₊₁, as no lag is longer than a
 * piece L. So each piece is transformed once, at twice its own length instead of the frame's, and
 * each frame's sum is turned back once. A frame's values do not depend on those beside it.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class Autocorrelation {
  private static final int MOST_SHARED_LANES = LANES / 2;

  private final int hopSamples;
  private final int lags;
  private final int pieceSamples;
  private final float[] taper;
  private final RealFft fft;
  private final int pieces;

  /**
   * An autocorrelation of frames.
   *
   * @param frameSamples length of a frame
   * @param hopSamples distance between the starts of neighbouring frames
   * @param lags how many lags are wanted, from 0; at most {@code frameSamples}
   * @param window what frames are multiplied with first
   */
  public Autocorrelation(int frameSamples, int hopSamples, int lags, Window window) {
    this.hopSamples = hopSamples;
    this.lags = lags;
    pieceSamples =
        window == Window.RECTANGULAR ? pieceOf(frameSamples, hopSamples, lags) : frameSamples;
    pieces = frameSamples / pieceSamples;
    int needed = pieces == 1 ? frameSamples + lags - 1 : 2 * pieceSamples;
    fft = new RealFft(Math.max(4, powerOfTwoFrom(needed)));
    taper = new float[pieceSamples + pieceSamples % 2];
    double[] periodic = window.periodic(pieceSamples);
    for (int i = 0; i < pieceSamples; i++) {
      taper[i] = (float) periodic[i];
    }
  }

  /** The shortest piece that frames consist of and that they overlap by, else the whole frame. */
  private static int pieceOf(int frameSamples, int hopSamples, int lags) {
    for (int piece = Math.max(2, powerOfTwoFrom(lags)); piece < frameSamples; piece *= 2) {
      boolean fits = frameSamples % piece == 0 && piece % hopSamples == 0;
      if (fits && (frameSamples - piece) / hopSamples <= MOST_SHARED_LANES) {
        return piece;
      }
    }
    return frameSamples;
  }

  private static int powerOfTwoFrom(int least) {
    return Integer.highestOneBit(Math.max(1, least - 1)) << 1;
  }

  /**
   * Finds the autocorrelations of some frames.
   *
   * @param samples finite
   * @param lead frame t starts at sample {@code t·hop − lead}; beyond the ends there are zeros
   * @param frames how many
   * @param sink is shown each block in order; it MUST NOT keep it
   */
  public void analyze(float[] samples, int lead, int frames, Consumer<LagBlock> sink) {
    int useful = LANES - (pieces - 1) * pieceSamples / hopSamples;
    int span = (LANES - 1) * hopSamples + taper.length;
    LagBlock block = new LagBlock(hopSamples, lags, span);
    SpectrumBlock spectra = new SpectrumBlock(fft.samples());
    SpectrumBlock sums = new SpectrumBlock(fft.samples());
    PieceSums pieceSums = new PieceSums(pieces, pieceSamples / hopSamples);
    for (int first = 0; first < frames; first += useful) {
      long start = (long) first * hopSamples - lead;
      block.hold(samples, start, first, Math.min(useful, frames - first));
      load(block.excerpt(), spectra);
      fft.transform(spectra);
      sum(pieceSums, spectra, sums);
      fft.transform(sums);
      deliver(sums, block);
      sink.accept(block);
    }
  }

  private void load(float[] source, SpectrumBlock spectra) {
    for (int pair = 0; pair < fft.samples() / 2; pair++) {
      float[] re = spectra.re(fft.rowOf(pair));
      float[] im = spectra.im(fft.rowOf(pair));
      if (2 * pair >= taper.length) {
        Arrays.fill(re, 0);
        Arrays.fill(im, 0);
      } else {
        taper(source, 2 * pair, re, im);
      }
    }
  }

  private void taper(float[] source, int index, float[] re, float[] im) {
    float even = taper[index];
    float odd = taper[index + 1];
    for (int lane = 0, at = index; lane < LANES; lane++, at += hopSamples) {
      re[lane] = source[at] * even;
      im[lane] = source[at + 1] * odd;
    }
  }

  /**
   * Loads the spectrum of each frame's autocorrelation for the way back. A spectrum a + ib with
   * even a and odd b belongs to a real sequence, which the forward transform of the real a + b
   * gives as the sum of its real and imaginary parts (Hartley, 1942).
   */
  private void sum(PieceSums pieceSums, SpectrumBlock spectra, SpectrumBlock sums) {
    int half = fft.samples() / 2;
    for (int bin = 0; bin <= half; bin++) {
      float[] rising = hartleyRow(sums, bin);
      float[] falling = hartleyRow(sums, bin == 0 ? 0 : fft.samples() - bin);
      pieceSums.sum(spectra.re(bin), spectra.im(bin), bin % 2 == 0 ? 1 : -1, rising, falling);
    }
  }

  private float[] hartleyRow(SpectrumBlock block, int index) {
    int row = fft.rowOf(index / 2);
    return index % 2 == 0 ? block.re(row) : block.im(row);
  }

  private void deliver(SpectrumBlock sums, LagBlock block) {
    float scale = 1f / fft.samples();
    for (int lag = 0; lag < lags; lag++) {
      scaledSum(sums.re(lag), sums.im(lag), scale, block.lag(lag));
    }
  }

  private static void scaledSum(float[] re, float[] im, float scale, float[] result) {
    for (int lane = 0; lane < LANES; lane++) {
      result[lane] = scale * (re[lane] + im[lane]);
    }
  }
}
