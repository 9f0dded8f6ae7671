package org.mirkit.representations.tuning;

import java.util.Arrays;
import org.mirkit.representations.dsp.SpectrumBlock;

/**
 * The {@linkplain PeakSearch peaks} of a whole sound, and the tuning that follows from them:
 * librosa 0.11's {@code pitch_tuning}.
 */
public final class SpectralPeaks {
  /** How many deviations are told apart. */
  static final int SLOTS = 100;

  /** A0 − 1 octave: what librosa's {@code hz_to_octs} counts octaves from. */
  private static final double ORIGIN_HZ = 440 / 16.0;

  private final PeakSearch search;
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
    search = new PeakSearch(sampleRateHz, fftSamples, ofMagnitudes);
  }

  /**
   * Adds the peaks of some frames.
   *
   * @param spectra with powers in the real parts
   */
  public void add(SpectrumBlock spectra) {
    search.search(spectra, (lane, bin, height, frequencyHz) -> add(height, frequencyHz));
  }

  private void add(float height, float frequencyHz) {
    if (count == heights.length) {
      heights = Arrays.copyOf(heights, 2 * count);
      frequenciesHz = Arrays.copyOf(frequenciesHz, 2 * count);
    }
    heights[count] = height;
    frequenciesHz[count] = frequencyHz;
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
    int[] histogram = new int[SLOTS];
    for (int i = 0; i < count; i++) {
      if (heights[i] >= smallest) {
        histogram[slot(frequenciesHz[i], binsPerOctave)]++;
      }
    }
    return mostFrequent(histogram);
  }

  /** The deviation that most peaks have, given how many have that of each slot. */
  static double mostFrequent(int[] histogram) {
    int most = 0;
    for (int slot = 1; slot < histogram.length; slot++) {
      most = histogram[slot] > histogram[most] ? slot : most;
    }
    return (most - SLOTS / 2) / (double) SLOTS;
  }

  /** Which of the {@link #SLOTS} deviations a peak has. */
  static int slot(double frequencyHz, int binsPerOctave) {
    double bins = binsPerOctave * Math.log(frequencyHz / ORIGIN_HZ) / Math.log(2);
    double residual = bins - Math.floor(bins + 0.5);
    return Math.max(0, Math.min(SLOTS - 1, (int) Math.floor((residual + 0.5) * SLOTS)));
  }
}
