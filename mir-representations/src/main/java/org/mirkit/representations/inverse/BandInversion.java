package org.mirkit.representations.inverse;

import java.util.Arrays;

/**
 * The spectrum behind the sums of its bins in overlapping bands: the non-negative x that brings A·x
 * near to the sums, in the least-squares sense, as librosa's {@code mel_to_stft} seeks it.
 *
 * <p>By the multiplicative updates of Lee and Seung, "Algorithms for non-negative matrix
 * factorization" (2001), theorem 1 with A fixed: x ← x·(Aᵀb)/(AᵀAx), which never lets the error
 * grow and needs no step size. There are more bins than bands, so many spectra fit; the updates
 * begin with one that is smooth and end near it. Bins that lie in no band stay 0.
 */
public final class BandInversion {
  private static final int ITERATIONS = 60;

  /** As many as stay in the cache while they are gone over again and again. */
  private static final int BLOCK_FRAMES = 64;

  private static final float LEAST = 1e-30f;

  private final int[] firstBins;
  private final float[][] weights;
  private final int bins;

  /**
   * An inversion of a bank of filters.
   *
   * @param firstBins the lowest bin of each band
   * @param weights of each band, from its lowest bin upwards
   * @param bins of the spectrum
   */
  public BandInversion(int[] firstBins, float[][] weights, int bins) {
    this.firstBins = firstBins.clone();
    this.weights = weights.clone();
    this.bins = bins;
  }

  /**
   * Spectra of frames side by side.
   *
   * @param sums by band and frame, none negative
   * @return by bin and frame
   */
  public float[][] invert(float[][] sums) {
    int frames = sums[0].length;
    float[][] spectra = new float[bins][frames];
    for (int first = 0; first < frames; first += BLOCK_FRAMES) {
      int from = first;
      int to = Math.min(frames, first + BLOCK_FRAMES);
      float[][] block = new float[sums.length][];
      Arrays.setAll(block, band -> Arrays.copyOfRange(sums[band], from, to));
      float[][] part = invertBlock(block);
      for (int bin = 0; bin < bins; bin++) {
        System.arraycopy(part[bin], 0, spectra[bin], from, to - from);
      }
    }
    return spectra;
  }

  private float[][] invertBlock(float[][] sums) {
    int frames = sums[0].length;
    float[][] wanted = backward(sums, frames);
    float[][] spectra = new float[bins][];
    Arrays.setAll(spectra, bin -> wanted[bin].clone());
    for (int i = 0; i < ITERATIONS; i++) {
      float[][] reached = backward(forward(spectra, frames), frames);
      for (int bin = 0; bin < bins; bin++) {
        update(spectra[bin], wanted[bin], reached[bin]);
      }
    }
    return spectra;
  }

  /** A·x. */
  private float[][] forward(float[][] spectra, int frames) {
    float[][] sums = new float[weights.length][frames];
    for (int band = 0; band < weights.length; band++) {
      for (int i = 0; i < weights[band].length; i++) {
        addWeighted(spectra[firstBins[band] + i], weights[band][i], sums[band]);
      }
    }
    return sums;
  }

  /** Aᵀ·b. */
  private float[][] backward(float[][] sums, int frames) {
    float[][] spectra = new float[bins][frames];
    for (int band = 0; band < weights.length; band++) {
      for (int i = 0; i < weights[band].length; i++) {
        addWeighted(sums[band], weights[band][i], spectra[firstBins[band] + i]);
      }
    }
    return spectra;
  }

  private static void addWeighted(float[] row, float weight, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * row[i];
    }
  }

  private static void update(float[] spectrum, float[] wanted, float[] reached) {
    for (int i = 0; i < spectrum.length; i++) {
      spectrum[i] *= wanted[i] / (reached[i] + LEAST);
    }
  }
}
