package org.mirkit.representations.pitch;

/**
 * For each pitch the best pitch of the frame before, among those not more than some steps away,
 * when a step of δ has a probability that falls as 1 − |δ| / (widest + 1) and those from each pitch
 * add up to 1. Scratch memory of one thread.
 */
final class BestPredecessors {
  private final int bins;
  private final int widest;
  private final double[] logStep;
  private final double[] logLeaving;
  private final double[] source;
  private final double[] value;
  private final int[] bin;

  BestPredecessors(int bins, int widestStep) {
    this.bins = bins;
    widest = Math.min(widestStep, bins - 1);
    logStep = new double[2 * widest + 1];
    double[] step = new double[2 * widest + 1];
    for (int i = 0; i < step.length; i++) {
      step[i] = 1 - Math.abs(i - widest) / (widestStep + 1.0);
      logStep[i] = Math.log(step[i]);
    }
    logLeaving = new double[bins];
    for (int from = 0; from < bins; from++) {
      double sum = 0;
      for (int to = Math.max(0, from - widest); to <= Math.min(bins - 1, from + widest); to++) {
        sum += step[to - from + widest];
      }
      logLeaving[from] = Math.log(sum);
    }
    source = new double[bins];
    value = new double[bins];
    bin = new int[bins];
  }

  /** The logarithm of the best probability to arrive at a pitch. */
  double value(int to) {
    return value[to];
  }

  /** Where that comes from. */
  int bin(int to) {
    return bin[to];
  }

  /** Finds the predecessors for log probabilities of the pitches that stand from an offset on. */
  void find(double[] values, int offset) {
    for (int from = 0; from < bins; from++) {
      source[from] = values[offset + from] - logLeaving[from];
    }
    search(0, bins - 1, 0, bins - 1);
  }

  private void search(int first, int last, int lowest, int highest) {
    if (first > last) {
      return;
    }
    int to = (first + last) >>> 1;
    int from = Math.max(lowest, to - widest);
    int end = Math.min(highest, to + widest);
    int best = from;
    double bestValue = source[from] + logStep[from - to + widest];
    for (from++; from <= end; from++) {
      double arriving = source[from] + logStep[from - to + widest];
      if (arriving > bestValue) {
        bestValue = arriving;
        best = from;
      }
    }
    value[to] = bestValue;
    bin[to] = best;
    search(first, to - 1, lowest, best);
    search(to + 1, last, best, highest);
  }
}
