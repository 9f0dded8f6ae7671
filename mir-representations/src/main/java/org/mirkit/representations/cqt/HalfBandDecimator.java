package org.mirkit.representations.cqt;

import org.mirkit.representations.dsp.KaiserLowPass;

/**
 * Halves the sample rate of a signal. The filter is a half-band one: every second tap is zero, so
 * that the even samples pass as they are, at half height, and only the odd ones are weighted. It is
 * only as steep as the bands that will be looked at need.
 *
 * <p>Immutable; safe for use by several threads.
 */
final class HalfBandDecimator {
  private static final int CHUNK = 1024;
  private static final double STOP_BAND_DB = 80;
  private static final double WIDEST_PASS_BAND = 0.4565;

  private final float[] weights;

  /**
   * A decimator.
   *
   * @param passBand up to where frequencies must pass unharmed, as a share of the source's Nyquist
   *     frequency; no more than {@value #WIDEST_PASS_BAND} is given, which is what librosa's {@code
   *     soxr_hq} gives
   */
  HalfBandDecimator(double passBand) {
    double transition = 0.5 * (1 - 2 * Math.min(WIDEST_PASS_BAND, passBand));
    int pairs = (KaiserLowPass.reach(STOP_BAND_DB, transition) + 2) / 2;
    double[] taps = KaiserLowPass.taps(0.25, 2 * pairs - 1, STOP_BAND_DB);
    weights = new float[pairs];
    double sum = 0;
    for (int i = 0; i < pairs; i++) {
      sum += taps[2 * pairs + 2 * i];
    }
    for (int i = 0; i < pairs; i++) {
      weights[i] = (float) (0.25 / sum * taps[2 * pairs + 2 * i]);
    }
  }

  /** How many samples of the result ring before and after the signal's own length. */
  int ringing() {
    return weights.length;
  }

  /**
   * The signal at half its rate; sample m is sample 2m of the source. What rings beyond its ends is
   * kept in the room around it.
   *
   * @param source sounds only within its length
   * @param lead room before, at least {@link #ringing()}
   * @param trail room after, at least {@link #ringing()}
   */
  PaddedSamples decimate(PaddedSamples source, int lead, int trail) {
    PaddedSamples target = PaddedSamples.empty(lead, (source.length() + 1) / 2, trail);
    int reach = weights.length;
    float[] stretch = new float[2 * (CHUNK + 2 * reach)];
    float[] even = new float[CHUNK];
    float[] odd = new float[CHUNK + 2 * reach];
    float[] sums = new float[CHUNK];
    int end = target.length() + reach;
    for (int first = -reach; first < end; first += CHUNK) {
      source.copyTo(stretch, 2 * (first - reach), stretch.length);
      separate(stretch, reach, even, odd);
      filter(even, odd, sums);
      System.arraycopy(sums, 0, target.data(), lead + first, Math.min(CHUNK, end - first));
    }
    return target;
  }

  private static void separate(float[] stretch, int reach, float[] even, float[] odd) {
    for (int i = 0; i < even.length; i++) {
      even[i] = stretch[2 * (i + reach)];
    }
    for (int i = 0; i < odd.length; i++) {
      odd[i] = stretch[2 * i + 1];
    }
  }

  private void filter(float[] even, float[] odd, float[] sums) {
    int reach = weights.length;
    for (int i = 0; i < CHUNK; i++) {
      sums[i] = 0.5f * even[i];
    }
    int pair = 0;
    for (; pair + 1 < reach; pair += 2) {
      addTwoPairs(odd, reach - 1 - pair, reach + pair, weights[pair], weights[pair + 1], sums);
    }
    if (pair < reach) {
      addPair(odd, reach - 1 - pair, reach + pair, weights[pair], sums);
    }
  }

  private static void addPair(float[] odd, int before, int after, float weight, float[] sums) {
    for (int i = 0; i < CHUNK; i++) {
      sums[i] += weight * (odd[i + before] + odd[i + after]);
    }
  }

  /** The pair at the given distances, and the next one outwards. */
  private static void addTwoPairs(
      float[] odd, int before, int after, float inner, float outer, float[] sums) {
    for (int i = 0; i < CHUNK; i++) {
      sums[i] +=
          inner * (odd[i + before] + odd[i + after])
              + outer * (odd[i + before - 1] + odd[i + after + 1]);
    }
  }
}
