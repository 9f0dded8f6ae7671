package org.mirkit.scattering;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways through wavelets to a value.
 *
 * @param hopSamples distance between frames, a power of two
 * @param first wavelets of the first order, from high to low
 * @param second wavelets of the second order; none if there is no such order
 */
record Paths(int hopSamples, List<Wavelet> first, List<Wavelet> second) {

  static Paths of(ScatteringConfig config) {
    int hop = config.hopSamples();
    return new Paths(
        hop,
        Wavelets.of(config.waveletsPerOctave(), hop),
        config.order() == 1 ? List.of() : Wavelets.of(1, hop));
  }

  /** What averages over a frame. */
  Gaussian average() {
    return new Gaussian(0, Wavelets.averagingSigma(hopSamples), 1);
  }

  /** Two wavelets and the average, none of which is longer than the average. */
  int reachSamples() {
    return 3 * Gaussian.reachSamples(Wavelets.averagingSigma(hopSamples));
  }

  /**
   * Those of the second order that hear something in a band: it changes no faster than its width.
   */
  List<Wavelet> modulations(Wavelet carrier) {
    return second.stream().filter(wavelet -> wavelet.octave() > carrier.octave()).toList();
  }

  /** The frequency of the first wavelet of each path; 0 for the mean. */
  double[] carriersHz(int sampleRateHz) {
    List<Double> carriers = new ArrayList<>(List.of(0.0));
    first.forEach(wavelet -> carriers.add(wavelet.band().centre() * sampleRateHz));
    for (Wavelet wavelet : first) {
      modulations(wavelet).forEach(w -> carriers.add(wavelet.band().centre() * sampleRateHz));
    }
    return carriers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
