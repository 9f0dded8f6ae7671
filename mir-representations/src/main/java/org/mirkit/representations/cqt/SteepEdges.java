package org.mirkit.representations.cqt;

import java.util.Arrays;
import org.mirkit.representations.dsp.KaiserLowPass;

/**
 * Makes the first and last samples of a decimated signal those of a steep low-pass filter.
 *
 * <p>librosa cuts a signal to its length after each halving of its rate, and with that cuts off
 * what rings beyond its ends. How a sound that begins or ends abruptly is heard in the octaves
 * below depends on the filter whose ringing was cut: {@code soxr_hq} passes 0.913 of the new
 * Nyquist frequency and stops at 1. A few samples at the ends are therefore filtered like that, and
 * faded over to those of the {@link HalfBandDecimator}.
 */
final class SteepEdges {
  private static final double PASS_BAND = 0.913;
  private static final double STOP_BAND_DB = 120;
  private static final int STEEP_SAMPLES = 16;
  private static final int FADED_SAMPLES = 48;

  /** How many samples at either end are changed. */
  static final int SAMPLES = STEEP_SAMPLES + FADED_SAMPLES;

  private final double[] taps;

  SteepEdges() {
    double transition = 0.25 * (1 - PASS_BAND);
    int reach = KaiserLowPass.reach(STOP_BAND_DB, transition);
    taps = KaiserLowPass.taps(0.25 - transition / 2, reach, STOP_BAND_DB);
  }

  /**
   * Silences what rings beyond the ends, and corrects the samples near them.
   *
   * @param source at twice the rate
   * @param decimated changed
   */
  void apply(PaddedSamples source, PaddedSamples decimated) {
    float[] data = decimated.data();
    int end = decimated.lead() + decimated.length();
    Arrays.fill(data, 0, decimated.lead(), 0);
    Arrays.fill(data, end, data.length, 0);
    int left = Math.min(SAMPLES, decimated.length());
    for (int i = 0; i < left; i++) {
      correct(source, decimated, i);
    }
    for (int i = Math.max(left, decimated.length() - SAMPLES); i < decimated.length(); i++) {
      correct(source, decimated, i);
    }
  }

  private void correct(PaddedSamples source, PaddedSamples decimated, int index) {
    int distance = Math.min(index, decimated.length() - 1 - index);
    double faded = Math.max(0, distance - STEEP_SAMPLES) / (double) FADED_SAMPLES;
    double share = 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, faded));
    int at = decimated.lead() + index;
    float mild = decimated.data()[at];
    decimated.data()[at] = (float) (mild + share * (filtered(source, 2 * index) - mild));
  }

  private double filtered(PaddedSamples source, int center) {
    int reach = taps.length / 2;
    int from = Math.max(0, center - reach);
    int to = Math.min(source.length() - 1, center + reach);
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += taps[i - center + reach] * source.data()[source.lead() + i];
    }
    return sum;
  }
}
