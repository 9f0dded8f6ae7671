package org.mirkit.representations.mel;

import java.util.Arrays;
import org.mirkit.api.ConfigException;

/**
 * Overlapping triangles on a mel scale: band i rises from edge i to edge i + 1 and falls to edge i
 * + 2, as in librosa's {@code filters.mel}.
 */
final class MelBands {
  static final int LONGEST_FFT = 65_536;

  private final MelScale scale;
  private final double[] edgesHz;

  MelBands(MelScale scale, int bands, double fminHz, double fmaxHz) {
    this.scale = scale;
    this.edgesHz = scale.evenlySpaced(fminHz, fmaxHz, bands + 2);
  }

  int count() {
    return edgesHz.length - 2;
  }

  /** Where each band peaks, in Hz. */
  double[] centersHz() {
    return Arrays.copyOfRange(edgesHz, 1, edgesHz.length - 1);
  }

  /** Width of a band from foot to foot. */
  double widthHz(int band) {
    return edgesHz[band + 2] - edgesHz[band];
  }

  /** Height of a band's triangle of peak 1 at a frequency; 0 outside. */
  double height(int band, double hz) {
    double rising = (hz - edgesHz[band]) / (edgesHz[band + 1] - edgesHz[band]);
    double falling = (edgesHz[band + 2] - hz) / (edgesHz[band + 2] - edgesHz[band + 1]);
    return Math.max(0, Math.min(rising, falling));
  }

  /** First bin of the transform that lies strictly inside a band or above. */
  int firstBin(int band, double binHz) {
    int bin = (int) Math.floor(edgesHz[band] / binHz);
    while (bin * binHz <= edgesHz[band]) {
      bin++;
    }
    return bin;
  }

  /** Refuses bands that are so narrow that no bin of the transform falls into one of them. */
  void requireBins(int sampleRateHz, int fftSamples) {
    int empty = empty(sampleRateHz, fftSamples);
    if (empty == 0) {
      return;
    }
    throw new ConfigException(
        "bands",
        "%d of the %d mel bands hold no bin of a transform of %d samples at %d Hz; %s would do"
            .formatted(empty, count(), fftSamples, sampleRateHz, remedy(sampleRateHz, fftSamples)));
  }

  private int empty(int sampleRateHz, int fftSamples) {
    double binHz = (double) sampleRateHz / fftSamples;
    int empty = 0;
    for (int band = 0; band < count(); band++) {
      int bin = firstBin(band, binHz);
      if (bin > fftSamples / 2 || bin * binHz >= edgesHz[band + 2]) {
        empty++;
      }
    }
    return empty;
  }

  private String remedy(int sampleRateHz, int fftSamples) {
    int longer = 2 * fftSamples;
    while (longer <= LONGEST_FFT && empty(sampleRateHz, longer) > 0) {
      longer *= 2;
    }
    int fewer = count() - 1;
    while (fewer > 0 && withCount(fewer).empty(sampleRateHz, fftSamples) > 0) {
      fewer--;
    }
    String transform = longer <= LONGEST_FFT ? "fftSamples of at least " + longer : "";
    String bands = fewer > 0 ? "at most " + fewer + " bands" : "";
    if (transform.isEmpty() && bands.isEmpty()) {
      return "only a wider range from fminHz to fmaxHz";
    }
    return bands + (transform.isEmpty() || bands.isEmpty() ? "" : " or ") + transform;
  }

  private MelBands withCount(int bands) {
    return new MelBands(scale, bands, edgesHz[0], edgesHz[edgesHz.length - 1]);
  }
}
