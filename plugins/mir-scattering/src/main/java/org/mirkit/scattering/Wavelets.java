package org.mirkit.scattering;

import java.util.ArrayList;
import java.util.List;

/**
 * Wavelets that cover all frequencies, from high to low: evenly spaced in pitch, with widths in
 * proportion to their frequencies, down to the smallest width; below it evenly spaced in Hz, at
 * that width (Andén and Mallat 2014, section II). The spacing is kymatio's (Andreux et al. 2020).
 */
final class Wavelets {
  private static final double HIGHEST = 0.35;
  private static final double LOW_PASS_WIDTH = 0.1;

  private Wavelets() {}

  /** The width of a bell in the spectrum that averages over so many samples. */
  static double averagingSigma(int samples) {
    return LOW_PASS_WIDTH / samples;
  }

  static List<Wavelet> of(int perOctave, int averagingSamples) {
    double leastSigma = averagingSigma(averagingSamples);
    double step = Math.pow(2, 1.0 / perOctave);
    double frequency = Math.max(HIGHEST, 1 / (1 + Math.pow(2, 3.0 / perOctave)));
    double sigma = sigma(frequency, perOctave);
    double elbow = sigma;
    List<Wavelet> wavelets = new ArrayList<>();
    if (sigma > leastSigma) {
      wavelets.add(Wavelet.at(frequency, sigma));
      while (sigma > leastSigma * step) {
        frequency /= step;
        sigma /= step;
        wavelets.add(Wavelet.at(frequency, sigma));
      }
      elbow = frequency;
    }
    for (int i = 1; i < perOctave; i++) {
      wavelets.add(Wavelet.at(elbow - elbow * i / perOctave, leastSigma));
    }
    return List.copyOf(wavelets);
  }

  /** The width at which neighbours meet where each has √½ of its height. */
  private static double sigma(double frequency, int perOctave) {
    double factor = Math.pow(2, -1.0 / perOctave);
    return frequency * (1 - factor) / (1 + factor) / Math.sqrt(Math.log(2));
  }
}
