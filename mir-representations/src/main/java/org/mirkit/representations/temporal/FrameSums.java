package org.mirkit.representations.temporal;

import org.mirkit.representations.dsp.Framing;

/**
 * Sums of something that each sample contributes, over all samples of each frame.
 *
 * <p>Frames overlap, so the sum is taken once for each of the short stretches that they are made
 * of: as long as the greatest common divisor of frame and hop. Unlike differences of running sums,
 * a frame's sum holds no rounding of what was before it.
 */
final class FrameSums {
  private final Framing framing;
  private final int stretchSamples;

  FrameSums(Framing framing) {
    this.framing = framing;
    this.stretchSamples = greatestCommonDivisor(framing.frameSamples(), framing.hopSamples());
  }

  /** What a stretch of the sound's samples contributes. */
  @FunctionalInterface
  interface Contribution {
    /** The sum over the samples from {@code from}, inclusive, to {@code to}, exclusive. */
    double of(int from, int to);
  }

  /** The sum of each frame; beyond its ends the sound contributes nothing. */
  double[] of(int length, int frames, Contribution contribution) {
    int perFrame = framing.frameSamples() / stretchSamples;
    int perHop = framing.hopSamples() / stretchSamples;
    double[] stretches = new double[perFrame];
    double[] sums = new double[frames];
    int known = 0;
    for (int frame = 0; frame < frames; frame++) {
      int first = Math.multiplyExact(frame, perHop);
      for (int i = Math.max(known, first); i < first + perFrame; i++) {
        stretches[i % perFrame] = stretch(i, length, contribution);
      }
      known = first + perFrame;
      sums[frame] = sum(stretches, first % perFrame);
    }
    return sums;
  }

  private double stretch(int index, int length, Contribution contribution) {
    long start = (long) index * stretchSamples - framing.lead();
    int from = (int) Math.max(0, start);
    int to = (int) Math.min(length, start + stretchSamples);
    return from < to ? contribution.of(from, to) : 0;
  }

  /** In the order of time, so that a frame's sum is bitwise the same wherever a clip begins. */
  private static double sum(double[] ring, int first) {
    double sum = 0;
    for (int i = first; i < ring.length; i++) {
      sum += ring[i];
    }
    for (int i = 0; i < first; i++) {
      sum += ring[i];
    }
    return sum;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
