package org.mirkit.representations.resample;

/**
 * One channel on its way to another rate through the {@link BlockFilter}: overlap-save, the blocks
 * side by side in lanes.
 *
 * <p>Blocks begin at whole multiples of their length from the start of the sound, two neighbours
 * share a lane as real and imaginary part, and lanes do not touch each other. So what comes out of
 * a pair of blocks depends, to the last bit, on what it hears and on nothing else.
 */
final class BlockConversion {
  /** Of all source phases together: what lies in the rows is to stay in the second cache. */
  private static final int MOST_LANES = 128;

  /** As many as there are places in the cache and in the table of pages to read from at once. */
  private static final int LANES_AT_ONCE = 16;

  private final BlockFilter filter;
  private final int sourceStep;
  private final int targetStep;
  private final float[] source;
  private final float[] target;
  private final int lanes;
  private final float[][][] sourceRe;
  private final float[][][] sourceIm;
  private final float[][] targetRe;
  private final float[][] targetIm;

  BlockConversion(BlockFilter filter, Ratio ratio, float[] source) {
    this.filter = filter;
    this.source = source;
    target = new float[ratio.targetLength(source.length)];
    sourceStep = ratio.source();
    targetStep = ratio.target();
    lanes = lanes(2L * filter.blockPeriods() * targetStep);
    sourceRe = new float[sourceStep][filter.periods()][lanes];
    sourceIm = new float[sourceStep][filter.periods()][lanes];
    targetRe = new float[filter.periods()][lanes];
    targetIm = new float[filter.periods()][lanes];
  }

  /** So many that no lane is left empty, give or take one in each run over the lanes. */
  private int lanes(long pairSamples) {
    long pairs = (target.length + pairSamples - 1) / pairSamples;
    long most = Math.max(LANES_AT_ONCE, MOST_LANES / sourceStep);
    long runs = Math.max(1, (pairs + most - 1) / most);
    return (int) ((pairs + runs - 1) / runs);
  }

  float[] run() {
    long periodsAtOnce = 2L * filter.blockPeriods() * lanes;
    for (long first = 0; first * targetStep < target.length; first += periodsAtOnce) {
      load((first - filter.lead()) * sourceStep);
      for (int phase = 0; phase < sourceStep; phase++) {
        filter.fft().forward(sourceRe[phase], sourceIm[phase]);
      }
      for (int phase = 0; phase < targetStep; phase++) {
        filter.apply(phase, sourceRe, sourceIm, targetRe, targetIm);
        filter.fft().inverse(targetRe, targetIm);
        store(phase, first);
      }
    }
    return target;
  }

  private void load(long start) {
    int block = filter.blockPeriods() * sourceStep;
    int span = (2 * lanes - 1) * block + filter.periods() * sourceStep;
    if (start >= 0 && start + span <= source.length) {
      deal(source, (int) start, block);
    } else {
      deal(withZeros(start, span), 0, block);
    }
  }

  private float[] withZeros(long start, int span) {
    float[] padded = new float[span];
    int from = (int) Math.max(0, start);
    int to = (int) Math.min(source.length, start + span);
    if (from < to) {
      System.arraycopy(source, from, padded, (int) (from - start), to - from);
    }
    return padded;
  }

  private void deal(float[] sound, int start, int block) {
    for (int lane = 0; lane < lanes; lane += LANES_AT_ONCE) {
      int end = Math.min(lanes, lane + LANES_AT_ONCE);
      int at = start + 2 * lane * block;
      for (int period = 0; period < filter.periods(); period++) {
        for (int phase = 0; phase < sourceStep; phase++, at++) {
          deal(sound, at, block, sourceRe[phase][period], sourceIm[phase][period], lane, end);
        }
      }
    }
  }

  private static void deal(
      float[] sound, int start, int block, float[] re, float[] im, int first, int end) {
    for (int lane = first, at = start; lane < end; lane++, at += 2 * block) {
      re[lane] = sound[at];
      im[lane] = sound[at + block];
    }
  }

  private void store(int phase, long firstPeriod) {
    int block = filter.blockPeriods() * targetStep;
    for (int lane = 0; lane < lanes; lane += LANES_AT_ONCE) {
      int end = Math.min(lanes, lane + LANES_AT_ONCE);
      long at = firstPeriod * targetStep + phase + 2L * lane * block;
      boolean inside = at + 2L * (end - lane) * block <= target.length;
      for (int period = 0; period < filter.blockPeriods(); period++, at += targetStep) {
        if (inside) {
          collect(targetRe[period], targetIm[period], lane, end, (int) at, block);
        } else {
          collectUntilEnd(targetRe[period], targetIm[period], lane, end, at, block);
        }
      }
    }
  }

  private void collect(float[] re, float[] im, int first, int end, int start, int block) {
    for (int lane = first, at = start; lane < end; lane++, at += 2 * block) {
      target[at] = re[lane];
      target[at + block] = im[lane];
    }
  }

  private void collectUntilEnd(float[] re, float[] im, int first, int end, long start, int block) {
    long at = start;
    for (int i = 2 * first; i < 2 * end && at < target.length; i++, at += block) {
      target[(int) at] = i % 2 == 0 ? re[i / 2] : im[i / 2];
    }
  }
}
