package org.mirkit.representations.mel;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import org.mirkit.representations.dsp.SpectrumBlock;

/**
 * The weights with which spectral bins are summed to mel bands. Only the bins inside a band are
 * stored and summed: of the full matrix, 98.5 % are zeros.
 */
final class MelFilterBank {
  private final int[] firstBins;
  private final float[][] weights;

  MelFilterBank(MelBands bands, MelNorm norm, int sampleRateHz, int fftSamples) {
    firstBins = new int[bands.count()];
    weights = new float[bands.count()][];
    double binHz = (double) sampleRateHz / fftSamples;
    for (int band = 0; band < bands.count(); band++) {
      double scale = norm == MelNorm.SLANEY ? 2 / bands.widthHz(band) : 1;
      int bin = bands.firstBin(band, binHz);
      firstBins[band] = bin;
      float[] triangle = new float[fftSamples / 2 + 1];
      int length = 0;
      while (bin <= fftSamples / 2 && bands.height(band, bin * binHz) > 0) {
        triangle[length++] = (float) (scale * bands.height(band, bin * binHz));
        bin++;
      }
      weights[band] = Arrays.copyOf(triangle, length);
    }
  }

  int bands() {
    return weights.length;
  }

  /** The weight of a bin in a band; 0 outside the band. */
  double weight(int band, int bin) {
    int index = bin - firstBins[band];
    return index >= 0 && index < weights[band].length ? weights[band][index] : 0;
  }

  /**
   * Sums one band.
   *
   * @param spectra the powers or magnitudes of some frames, in the block's real parts
   * @param band which band
   * @param sums is overwritten with a sum for each lane
   */
  void sum(SpectrumBlock spectra, int band, float[] sums) {
    Arrays.fill(sums, 0);
    float[] triangle = weights[band];
    for (int i = 0; i < triangle.length; i++) {
      addWeighted(spectra.re(firstBins[band] + i), triangle[i], sums);
    }
  }

  private static void addWeighted(float[] row, float weight, float[] sums) {
    for (int lane = 0; lane < LANES; lane++) {
      sums[lane] += weight * row[lane];
    }
  }
}
