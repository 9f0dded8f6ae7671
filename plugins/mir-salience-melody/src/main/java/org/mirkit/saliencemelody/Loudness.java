package org.mirkit.saliencemelody;

/**
 * How loud ears find a frequency: the curve A of IEC 61672-1, as a factor of amplitudes that is 1
 * at 1 kHz. It stands for the paper's filter of equal loudness.
 */
final class Loudness {
  private static final double AT_1_KHZ = 0.79434639580229505;

  private Loudness() {}

  static double of(double hz) {
    double f2 = hz * hz;
    double low = f2 + square(20.598997);
    double middle = Math.sqrt((f2 + square(107.65265)) * (f2 + square(737.86223)));
    double high = f2 + square(12194.217);
    return square(12194.217) * f2 * f2 / (low * middle * high) / AT_1_KHZ;
  }

  private static double square(double x) {
    return x * x;
  }
}
