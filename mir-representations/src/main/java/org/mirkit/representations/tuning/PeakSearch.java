package org.mirkit.representations.tuning;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import org.mirkit.representations.dsp.SpectrumBlock;

/**
 * Finds peaks of spectra between 150 and 4000 Hz that are above a tenth of their frame's largest
 * value, with frequency and height refined by a parabola through three bins: librosa 0.11's {@code
 * piptrack} (Smith, "Spectral audio signal processing", 2011, quadratic interpolation of spectral
 * peaks). Used by one thread.
 */
final class PeakSearch {
  private static final double LOWEST_HZ = 150;
  private static final double HIGHEST_HZ = 4000;
  private static final float THRESHOLD = 0.1f;

  private final double binHz;
  private final boolean ofMagnitudes;
  private final int firstBin;
  private final int endBin;
  private final float[] levels = new float[LANES];
  private final float[] excess = new float[LANES];

  /**
   * A search.
   *
   * @param sampleRateHz rate of the sound
   * @param fftSamples length of the transforms
   * @param ofMagnitudes whether peaks are looked for in magnitudes, not in powers; either way the
   *     spectra that are searched are powers
   */
  PeakSearch(int sampleRateHz, int fftSamples, boolean ofMagnitudes) {
    this.ofMagnitudes = ofMagnitudes;
    binHz = (double) sampleRateHz / fftSamples;
    firstBin = Math.max(1, (int) Math.ceil(LOWEST_HZ / binHz));
    endBin = Math.min(fftSamples / 2, (int) Math.ceil(HIGHEST_HZ / binHz));
  }

  /** Is shown each peak. */
  @FunctionalInterface
  interface Sink {
    /**
     * A peak.
     *
     * @param lane its frame, counted from the first of the block
     * @param bin the bin that is higher than its neighbours
     */
    void accept(int lane, int bin, float height, float frequencyHz);
  }

  /** The lowest bin that may be a peak. */
  int firstBin() {
    return firstBin;
  }

  /** The first bin above those that may be peaks. */
  int endBin() {
    return endBin;
  }

  /**
   * Finds the peaks of some frames.
   *
   * @param spectra with powers in the real parts
   */
  void search(SpectrumBlock spectra, Sink sink) {
    Arrays.fill(levels, 0);
    for (int bin = 0; bin < spectra.bins(); bin++) {
      raise(levels, spectra.re(bin));
    }
    for (int lane = 0; lane < LANES; lane++) {
      levels[lane] *= ofMagnitudes ? THRESHOLD * THRESHOLD : THRESHOLD;
    }
    for (int bin = firstBin; bin < endBin; bin++) {
      search(spectra, bin, sink);
    }
  }

  private static void raise(float[] levels, float[] row) {
    for (int lane = 0; lane < LANES; lane++) {
      levels[lane] = Math.max(levels[lane], row[lane]);
    }
  }

  private void search(SpectrumBlock spectra, int bin, Sink sink) {
    float[] below = spectra.re(bin - 1);
    float[] row = spectra.re(bin);
    float[] above = spectra.re(bin + 1);
    excess(below, row, above);
    for (int lane = 0; lane < spectra.frames(); lane++) {
      if (excess[lane] >= 0 && row[lane] > levels[lane] && row[lane] > below[lane]) {
        refine(lane, bin, below[lane], row[lane], above[lane], sink);
      }
    }
  }

  /** By how much values are above their neighbours and the level; hardly any are. */
  private void excess(float[] below, float[] row, float[] above) {
    for (int lane = 0; lane < LANES; lane++) {
      float overNeighbours = Math.min(row[lane] - below[lane], row[lane] - above[lane]);
      excess[lane] = Math.min(overNeighbours, row[lane] - levels[lane]);
    }
  }

  private void refine(int lane, int bin, double below, double value, double above, Sink sink) {
    if (ofMagnitudes) {
      fit(lane, bin, Math.sqrt(below), Math.sqrt(value), Math.sqrt(above), sink);
    } else {
      fit(lane, bin, below, value, above, sink);
    }
  }

  private void fit(int lane, int bin, double below, double value, double above, Sink sink) {
    double slope = (above - below) / 2;
    double bend = above + below - 2 * value;
    double shift = Math.abs(slope) >= Math.abs(bend) ? 0 : -slope / bend;
    sink.accept(lane, bin, (float) (value + 0.5 * slope * shift), (float) ((bin + shift) * binHz));
  }
}
