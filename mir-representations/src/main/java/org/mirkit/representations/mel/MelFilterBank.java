package org.mirkit.representations.mel;

import java.util.Arrays;
import org.mirkit.representations.dsp.WeightedSum;

/**
 * The weights with which spectral bins are summed to mel bands. Only the bins inside a band are
 * stored and summed: of the full matrix, 98.5 % are zeros.
 */
final class MelFilterBank {
  private final WeightedSum[] filters;

  MelFilterBank(MelBands bands, MelNorm norm, int sampleRateHz, int fftSamples) {
    filters = new WeightedSum[bands.count()];
    double binHz = (double) sampleRateHz / fftSamples;
    for (int band = 0; band < bands.count(); band++) {
      double scale = norm == MelNorm.SLANEY ? 2 / bands.widthHz(band) : 1;
      int first = bands.firstBin(band, binHz);
      float[] triangle = new float[fftSamples / 2 + 1];
      int length = 0;
      for (int bin = first; bin <= fftSamples / 2 && bands.height(band, bin * binHz) > 0; bin++) {
        triangle[length++] = (float) (scale * bands.height(band, bin * binHz));
      }
      filters[band] = new WeightedSum(first, Arrays.copyOf(triangle, length));
    }
  }

  int bands() {
    return filters.length;
  }

  /** The weight of a bin in a band; 0 outside the band. */
  double weight(int band, int bin) {
    return filters[band].weight(bin);
  }

  /**
   * Sums one band.
   *
   * @param spectra the powers or magnitudes of some frames, one row for each bin
   * @param band which band
   * @param sums is overwritten with a sum for each frame
   */
  void sum(float[][] spectra, int band, float[] sums) {
    filters[band].of(spectra, sums);
  }
}
