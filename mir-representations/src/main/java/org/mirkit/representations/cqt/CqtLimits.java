package org.mirkit.representations.cqt;

import org.mirkit.api.ConfigException;

/** What bands a sample rate allows, with words for those that it does not. */
public final class CqtLimits {
  private static final double LONGEST_FILTER_S = 30;

  private CqtLimits() {}

  /**
   * Refuses bands that reach beyond half the sample rate, and filters of absurd length.
   *
   * @param bands at a tuning of A4 = 440 Hz
   * @param tuning deviation as a share of a bin
   * @param estimated whether it is estimated, and may be up to half a bin
   * @param sampleRateHz rate of the sound
   * @throws ConfigException about {@code bins} or {@code fminHz}
   */
  public static void require(CqtBands bands, double tuning, boolean estimated, int sampleRateHz) {
    double deviation = estimated ? 0.5 : tuning;
    CqtBands tuned = bands.tuned(deviation);
    double nyquistHz = sampleRateHz / 2.0;
    if (tuned.cutoffHz(0) > nyquistHz) {
      throw new ConfigException(
          "fminHz",
          "the lowest band, at %.1f Hz, ends above half the sample rate of %d Hz; at most %.1f would do"
              .formatted(
                  bands.fminHz(), sampleRateHz, bands.fminHz() * nyquistHz / tuned.cutoffHz(0)));
    }
    if (tuned.highestHz() > nyquistHz) {
      int fitting = bands.bins();
      while (tuned.cutoffHz(fitting - 1) > nyquistHz) {
        fitting--;
      }
      throw new ConfigException(
          "bins",
          "%d bins from %.1f Hz end at %.0f Hz, above half the sample rate of %d Hz; at most %d would do"
              .formatted(bands.bins(), bands.fminHz(), tuned.highestHz(), sampleRateHz, fitting));
    }
    requireLength(bands);
  }

  private static void requireLength(CqtBands bands) {
    double seconds = bands.lengthSeconds(0);
    if (!(seconds <= LONGEST_FILTER_S)) {
      throw new ConfigException(
          "fminHz",
          "the filter at %s Hz would be %.0f s long, more than the %.0f that are of use; %.2f or more would do"
              .formatted(
                  bands.fminHz(),
                  seconds,
                  LONGEST_FILTER_S,
                  Math.ceil(100 * bands.fminHz() * seconds / LONGEST_FILTER_S) / 100));
    }
  }
}
