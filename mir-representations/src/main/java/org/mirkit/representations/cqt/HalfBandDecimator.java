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
    Chunk chunk = new Chunk(reach);
    int end = target.length() + reach;
    for (int first = -reach; first < end; first += CHUNK) {
      source.copyTo(chunk.stretch, 2 * (first - reach), chunk.stretch.length);
      chunk.separate(reach);
      filter(chunk);
      int count = Math.min(CHUNK, end - first);
      System.arraycopy(chunk.sums, 0, target.data(), lead + first, count);
    }
    return target;
  }

  private void filter(Chunk chunk) {
    int reach = weights.length;
    chunk.passEven();
    int pair = 0;
    for (; pair + 1 < reach; pair += 2) {
      chunk.addTwoPairs(reach - 1 - pair, reach + pair, weights[pair], weights[pair + 1]);
    }
    if (pair < reach) {
      chunk.addTwoPairs(reach - 1 - pair, reach + pair, weights[pair], 0);
    }
  }

  /**
   * A stretch of the signal in the cache. What is to be added is first brought to the same index,
   * because HotSpot leaves loops scalar that read an array at several offsets: copying it costs a
   * third of what that would.
   */
  private static final class Chunk {
    private final float[] stretch;
    private final float[] even = new float[CHUNK];
    private final float[] odd;
    private final float[] before = new float[CHUNK];
    private final float[] after = new float[CHUNK];
    private final float[] earlier = new float[CHUNK];
    private final float[] later = new float[CHUNK];
    private final float[] sums = new float[CHUNK];

    Chunk(int reach) {
      odd = new float[CHUNK + 2 * reach + 1];
      stretch = new float[2 * odd.length];
    }

    private void separate(int reach) {
      for (int i = 0; i < CHUNK; i++) {
        even[i] = stretch[2 * (i + reach)];
      }
      for (int i = 0; i < odd.length; i++) {
        odd[i] = stretch[2 * i + 1];
      }
    }

    private void passEven() {
      for (int i = 0; i < CHUNK; i++) {
        sums[i] = 0.5f * even[i];
      }
    }

    /** The pair at the given distances, and the next one outwards. */
    private void addTwoPairs(int first, int second, float inner, float outer) {
      System.arraycopy(odd, first, before, 0, CHUNK);
      System.arraycopy(odd, second, after, 0, CHUNK);
      System.arraycopy(odd, Math.max(0, first - 1), earlier, 0, CHUNK);
      System.arraycopy(odd, second + 1, later, 0, CHUNK);
      addTwoPairs(before, after, earlier, later, inner, outer, sums);
    }

    private static void addTwoPairs(
        float[] before,
        float[] after,
        float[] earlier,
        float[] later,
        float inner,
        float outer,
        float[] sums) {
      for (int i = 0; i < CHUNK; i++) {
        sums[i] += inner * (before[i] + after[i]) + outer * (earlier[i] + later[i]);
      }
    }
  }
}
