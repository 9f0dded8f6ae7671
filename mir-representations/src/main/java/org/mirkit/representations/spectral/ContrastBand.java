package org.mirkit.representations.spectral;

import java.util.ArrayList;
import java.util.List;

/**
 * The bins of one octave, and how many of them make its peak and its valley, both as librosa's
 * {@code spectral_contrast} has them: a band also takes the bin below its lower edge (but the
 * lowest band) and leaves out its highest bin (but the highest band, which goes up to half the
 * sample rate).
 *
 * @param firstBin lowest bin
 * @param bins how many
 * @param extremes how many bins are averaged at either end of the sorted magnitudes
 */
record ContrastBand(int firstBin, int bins, int extremes) {

  /** A band below {@code fminHz} and so many octaves above it. */
  static List<ContrastBand> octaves(double[] binsHz, double fminHz, int octaves, double quantile) {
    List<ContrastBand> bands = new ArrayList<>();
    for (int band = 0; band <= octaves; band++) {
      double low = band == 0 ? 0 : fminHz * Math.pow(2, band - 1);
      double high = fminHz * Math.pow(2, band);
      int first = firstAtOrAbove(binsHz, low);
      int end = firstAbove(binsHz, high);
      int lowest = band > 0 ? first - 1 : first;
      int beyond = band == octaves ? binsHz.length : end;
      int extremes = (int) Math.max(1, Math.rint(quantile * (beyond - lowest)));
      int left = band == octaves ? beyond : beyond - 1;
      bands.add(new ContrastBand(lowest, left - lowest, Math.min(extremes, left - lowest)));
    }
    return bands;
  }

  private static int firstAtOrAbove(double[] binsHz, double hz) {
    int bin = 0;
    while (bin < binsHz.length && binsHz[bin] < hz) {
      bin++;
    }
    return bin;
  }

  private static int firstAbove(double[] binsHz, double hz) {
    int bin = 0;
    while (bin < binsHz.length && binsHz[bin] <= hz) {
      bin++;
    }
    return bin;
  }
}
