package org.mirkit.representations.cqt;

/**
 * The spectrum of one filter: a complex sinusoid under a periodic Hann window whose values sum to
 * 1. Seen from the window's middle it is real, and has a closed form: a sum of three Dirichlet
 * kernels.
 *
 * <p>Its samples are librosa 0.11's {@code filters.wavelet}: an odd number 2⌊length/2⌋ + 1.
 *
 * @param cyclesPerSample frequency of the sinusoid
 * @param lengthSamples length of the filter
 */
record HannWavelet(double cyclesPerSample, double lengthSamples) {

  /** How many samples the window has. */
  int samples() {
    return 2 * (int) Math.floor(lengthSamples / 2) + 1;
  }

  /**
   * The spectrum at the frequencies of a Fourier transform, bins 0 … N/2.
   *
   * @param fftSamples length N of the transform
   */
  double[] spectrum(int fftSamples) {
    double[] spectrum = new double[fftSamples / 2 + 1];
    int samples = samples();
    for (int bin = 0; bin < spectrum.length; bin++) {
      double angle = 2 * Math.PI * (cyclesPerSample - (double) bin / fftSamples);
      spectrum[bin] = 2.0 / samples * window(angle, samples);
    }
    return spectrum;
  }

  /** Transform of the window at a frequency, about its middle. */
  private static double window(double angle, int samples) {
    double step = 2 * Math.PI / samples;
    double place = angle / step;
    if (Math.abs(place) < 1e-6) {
      return samples / 2.0;
    }
    if (Math.abs(Math.abs(place) - 1) < 1e-6) {
      return samples / 4.0;
    }
    double kernels =
        0.5 * cotangent(angle / 2)
            - 0.25 * cotangent((angle + step) / 2)
            - 0.25 * cotangent((angle - step) / 2);
    return Math.sin(samples * angle / 2) * kernels;
  }

  private static double cotangent(double angle) {
    return 1 / Math.tan(angle);
  }
}
