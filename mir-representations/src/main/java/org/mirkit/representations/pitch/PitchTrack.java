package org.mirkit.representations.pitch;

import java.util.Arrays;

/**
 * The most probable course of a voice through pitches and pauses (Viterbi, 1967).
 *
 * <p>There is a voiced and an unvoiced state for each pitch. From one frame to the next the pitch
 * moves by some steps with probabilities that fall as a triangle, and the voice sets in or ends
 * with a fixed one. The logarithm of the triangle is concave, so that the best predecessor never
 * moves down as the pitch moves up (Aggarwal et al., "Geometric applications of a matrix-searching
 * algorithm", 1987): a search by halves needs n·log n comparisons instead of n times the triangle's
 * width. As in librosa, what is impossible has the smallest normal number as its probability.
 *
 * <p>Scratch memory of one thread.
 */
final class PitchTrack {
  private static final double LOG_IMPOSSIBLE = Math.log(Double.MIN_NORMAL);
  private static final int SETTLING_INTERVAL = 256;

  private final int bins;
  private final BestPredecessors voiced;
  private final BestPredecessors unvoiced;
  private final double logStay;
  private final double logSwitch;
  private final PathMemory memory;
  private double[] value;
  private double[] next;
  private int frame;

  PitchTrack(int bins, int widestStep, double switchProbability, int frames) {
    this.bins = bins;
    voiced = new BestPredecessors(bins, widestStep);
    unvoiced = new BestPredecessors(bins, widestStep);
    logStay = Math.log(1 - switchProbability);
    logSwitch = Math.log(switchProbability);
    memory = new PathMemory(2 * bins, frames);
    value = new double[2 * bins];
    next = new double[2 * bins];
  }

  /**
   * Takes in a frame.
   *
   * @param probability of each pitch
   * @param voicedProbability that there is a voice; the unvoiced states share the rest
   */
  void add(double[] probability, double voicedProbability) {
    double logUnvoiced = Math.log((1 - voicedProbability) / bins + Double.MIN_NORMAL);
    if (frame == 0) {
      Arrays.fill(next, -Math.log(2.0 * bins));
    } else {
      move(memory.predecessors(frame));
    }
    for (int bin = 0; bin < bins; bin++) {
      double seen = probability[bin];
      next[bin] += seen == 0 ? LOG_IMPOSSIBLE : Math.log(seen + Double.MIN_NORMAL);
      next[bins + bin] += logUnvoiced;
    }
    double[] previous = value;
    value = next;
    next = previous;
    frame++;
    if (frame % SETTLING_INTERVAL == 0) {
      memory.settle(frame - 1);
    }
  }

  private void move(short[] predecessors) {
    int top = best();
    double leap = value[top] + LOG_IMPOSSIBLE;
    voiced.find(value, 0);
    unvoiced.find(value, bins);
    for (int bin = 0; bin < bins; bin++) {
      choose(bin, bin, logStay, logSwitch, leap, top, predecessors);
      choose(bins + bin, bin, logSwitch, logStay, leap, top, predecessors);
    }
  }

  private void choose(
      int state,
      int bin,
      double logFromVoiced,
      double logFromUnvoiced,
      double leap,
      int top,
      short[] predecessors) {
    double fromVoiced = voiced.value(bin) + logFromVoiced;
    double fromUnvoiced = unvoiced.value(bin) + logFromUnvoiced;
    double best = Math.max(fromVoiced, fromUnvoiced);
    int from = fromVoiced >= fromUnvoiced ? voiced.bin(bin) : bins + unvoiced.bin(bin);
    next[state] = Math.max(best, leap);
    predecessors[state] = (short) (leap > best ? top : from);
  }

  private int best() {
    int best = 0;
    for (int state = 1; state < value.length; state++) {
      best = value[state] > value[best] ? state : best;
    }
    return best;
  }

  /** The states of all frames: the pitch's index, plus the number of pitches where unvoiced. */
  int[] states() {
    return memory.trace(frame - 1, best());
  }
}
