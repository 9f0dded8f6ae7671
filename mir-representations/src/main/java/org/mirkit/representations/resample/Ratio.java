package org.mirkit.representations.resample;

import java.math.BigInteger;
import org.mirkit.api.AudioException;

/**
 * Two sample rates in lowest terms.
 *
 * @param source source samples in one period of the pattern
 * @param target target samples in the same time
 */
record Ratio(int source, int target) {
  private static final int MOST_SAMPLES = Integer.MAX_VALUE - 8;

  static Ratio of(int sourceHz, int targetHz) {
    int common = BigInteger.valueOf(sourceHz).gcd(BigInteger.valueOf(targetHz)).intValue();
    return new Ratio(sourceHz / common, targetHz / common);
  }

  double targetPerSource() {
    return (double) target / source;
  }

  /**
   * How many target samples cover so many source samples: ceil(n · target / source).
   *
   * @throws AudioException if no array could hold them
   */
  int targetLength(int sourceLength) {
    long length = ((long) sourceLength * target + source - 1) / source;
    if (length > MOST_SAMPLES) {
      throw new AudioException(
          "%d samples would become %d, more than the %d that a clip can hold; resample it in parts"
              .formatted(sourceLength, length, MOST_SAMPLES));
    }
    return (int) length;
  }
}
