package org.mirkit.representations.chroma;

import org.mirkit.representations.cqt.CqtBands;

/**
 * Chroma by the definition of the constant-Q transform: each filter applied sample by sample at the
 * clip's own rate in double precision, nothing dropped, no rate halved.
 */
final class DirectChroma {
  private final CqtBands bands;
  private final PitchClasses classes;
  private final int sampleRateHz;
  private final int hopSamples;

  DirectChroma(CqtBands bands, int chroma, int sampleRateHz, int hopSamples) {
    this.bands = bands;
    this.classes = PitchClasses.of(bands, chroma);
    this.sampleRateHz = sampleRateHz;
    this.hopSamples = hopSamples;
  }

  /** The sums of some frames, not normalised: a row for each pitch class. */
  double[][] sums(float[] samples, int firstFrame, int frames) {
    double[][] sums = new double[classes.count()][frames];
    for (int bin = 0; bin < bands.bins(); bin++) {
      double lengthSamples = bands.lengthSeconds(bin) * sampleRateHz;
      double[][] filter = filter(lengthSamples, bands.frequencyHz(bin) / sampleRateHz);
      int reach = (filter[0].length + 1) / 2;
      for (int frame = 0; frame < frames; frame++) {
        int start = (firstFrame + frame) * hopSamples - reach;
        double re = product(filter[0], samples, start);
        double im = product(filter[1], samples, start);
        sums[classes.of(bin)][frame] += Math.sqrt(lengthSamples) * Math.hypot(re, im);
      }
    }
    return sums;
  }

  /** librosa's {@code filters.wavelet}: a sinusoid under a periodic Hann window of sum 1. */
  private static double[][] filter(double lengthSamples, double cyclesPerSample) {
    int samples = 2 * (int) Math.floor(lengthSamples / 2) + 1;
    double[][] filter = new double[2][samples];
    for (int i = 0; i < samples; i++) {
      double weight = (1 - Math.cos(2 * Math.PI * i / samples)) / samples;
      filter[0][i] = weight * Math.cos(2 * Math.PI * cyclesPerSample * i);
      filter[1][i] = weight * Math.sin(2 * Math.PI * cyclesPerSample * i);
    }
    return filter;
  }

  private static double product(double[] filter, float[] samples, int start) {
    int from = Math.max(0, -start);
    int to = Math.min(filter.length, samples.length - start);
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += filter[i] * samples[start + i];
    }
    return sum;
  }
}
