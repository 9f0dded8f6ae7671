package org.mirkit.representations.tuning;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import org.mirkit.representations.dsp.SpectrumBlock;

/**
 * Peaks of spectra between 150 and 4000 Hz that are above a tenth of their frame's largest value,
 * with frequency and height refined by a parabola through three bins: librosa 0.11's {@code
 * piptrack} (Smith, "Spectral audio signal processing", 2011, quadratic interpolation of spectral
 * peaks). From them follows the tuning: librosa's {@code pitch_tuning}.
 */
public final class SpectralPeaks {
  private static final double LOWEST_HZ = 150;
  private static final double HIGHEST_HZ = 4000;
  private static final float THRESHOLD = 0.1f;

  /** A0 − 1 octave: what librosa's {@code hz_to_octs} counts octaves from. */
  private static final double ORIGIN_HZ = 440 / 16.0;

  private final double binHz;
  private final boolean ofMagnitudes;
  private final int firstBin;
  private final int endBin;
  private final float[] levels = new float[LANES];
  private final float[] excess = new float[LANES];
  private float[] heights = new float[1024];
  private float[] frequenciesHz = new float[1024];
  private int count;

  /**
   * No peaks yet.
   *
   * @param sampleRateHz rate of the sound
   * @param fftSamples length of the transforms
   * @param ofMagnitudes whether peaks are looked for in magnitudes, not in powers; either way the
   *     spectra that are added are powers
   */
  public SpectralPeaks(int sampleRateHz, int fftSamples, boolean ofMagnitudes) {
    this.ofMagnitudes = ofMagnitudes;
    binHz = (double) sampleRateHz / fftSamples;
    firstBin = Math.max(1, (int) Math.ceil(LOWEST_HZ / binHz));
    endBin = Math.min(fftSamples / 2, (int) Math.ceil(HIGHEST_HZ / binHz));
  }

  /**
   * Adds the peaks of some frames.
   *
   * @param spectra with powers in the real parts
   */
  public void add(SpectrumBlock spectra) {
    Arrays.fill(levels, 0);
    for (int bin = 0; bin < spectra.bins(); bin++) {
      raise(levels, spectra.re(bin));
    }
    for (int lane = 0; lane < LANES; lane++) {
      levels[lane] *= ofMagnitudes ? THRESHOLD * THRESHOLD : THRESHOLD;
    }
    for (int bin = firstBin; bin < endBin; bin++) {
      search(spectra, bin);
    }
  }

  private static void raise(float[] levels, float[] row) {
    for (int lane = 0; lane < LANES; lane++) {
      levels[lane] = Math.max(levels[lane], row[lane]);
    }
  }

  private void search(SpectrumBlock spectra, int bin) {
    float[] below = spectra.re(bin - 1);
    float[] row = spectra.re(bin);
    float[] above = spectra.re(bin + 1);
    excess(below, row, above);
    for (int lane = 0; lane < spectra.frames(); lane++) {
      if (excess[lane] >= 0 && row[lane] > levels[lane] && row[lane] > below[lane]) {
        refine(bin, below[lane], row[lane], above[lane]);
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

  private void refine(int bin, double below, double value, double above) {
    if (ofMagnitudes) {
      add(bin, Math.sqrt(below), Math.sqrt(value), Math.sqrt(above));
    } else {
      add(bin, below, value, above);
    }
  }

  private void add(int bin, double below, double value, double above) {
    if (count == heights.length) {
      heights = Arrays.copyOf(heights, 2 * count);
      frequenciesHz = Arrays.copyOf(frequenciesHz, 2 * count);
    }
    double slope = (above - below) / 2;
    double bend = above + below - 2 * value;
    double shift = Math.abs(slope) >= Math.abs(bend) ? 0 : -slope / bend;
    heights[count] = (float) (value + 0.5 * slope * shift);
    frequenciesHz[count] = (float) ((bin + shift) * binHz);
    count++;
  }

  /**
   * The deviation of the higher half of the peaks from the scale at A4 = 440 Hz, where it is most
   * frequent; in steps of 0.01.
   *
   * @param binsPerOctave bins of the scale
   * @return share of a bin, from −0.5 to below 0.5; 0 without peaks
   */
  public double tuning(int binsPerOctave) {
    if (count == 0) {
      return 0;
    }
    double smallest = Median.of(heights, count);
    int[] histogram = new int[100];
    for (int i = 0; i < count; i++) {
      if (heights[i] >= smallest) {
        histogram[slot(frequenciesHz[i], binsPerOctave)]++;
      }
    }
    int most = 0;
    for (int slot = 1; slot < histogram.length; slot++) {
      most = histogram[slot] > histogram[most] ? slot : most;
    }
    return (most - 50) / 100.0;
  }

  private static int slot(double frequencyHz, int binsPerOctave) {
    double bins = binsPerOctave * Math.log(frequencyHz / ORIGIN_HZ) / Math.log(2);
    double residual = bins - Math.floor(bins + 0.5);
    return Math.max(0, Math.min(99, (int) Math.floor((residual + 0.5) * 100)));
  }
}
