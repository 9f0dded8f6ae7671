package org.mirkit.representations.pitch;

import java.util.Arrays;

/**
 * How probable each trough of a frame's normalised difference is to be the period, summed over a
 * prior on YIN's threshold: Mauch and Dixon (2014), equations 4 and 5. As in their software and in
 * librosa, the troughs below a threshold share its probability by a truncated Boltzmann
 * distribution that prefers shorter periods, where the paper takes the first alone.
 *
 * <p>Scratch memory of one thread.
 */
final class TroughProbabilities {
  private final double noTroughProbability;
  private final double[] prior;
  private final double[] rank;
  private final double[] share;
  private final int[] index;
  private final int[] firstThreshold;
  private final double[] probability;
  private int count;

  TroughProbabilities(PyinConfig config, int periods) {
    noTroughProbability = config.noTroughProbability();
    prior = new double[config.thresholds()];
    BetaDistribution beta = new BetaDistribution(config.betaA(), config.betaB());
    for (int i = 0; i < prior.length; i++) {
      double width = 1.0 / prior.length;
      prior[i] = beta.cumulative((i + 1) * width) - beta.cumulative(i * width);
    }
    int most = periods / 2 + 1;
    rank = new double[most];
    share = new double[most + 1];
    for (int i = 0; i < most; i++) {
      rank[i] = Math.exp(-config.boltzmann() * i);
      share[i + 1] = Math.expm1(-config.boltzmann()) / Math.expm1(-config.boltzmann() * (i + 1));
    }
    index = new int[most];
    firstThreshold = new int[most];
    probability = new double[most];
  }

  /** Number of troughs found. */
  int count() {
    return count;
  }

  /** Which period a trough is at, counted from the shortest. */
  int index(int trough) {
    return index[trough];
  }

  /** How probable a trough is. */
  double probability(int trough) {
    return probability[trough];
  }

  /** Finds the troughs of a frame. */
  void find(float[] periods) {
    count = 0;
    for (int i = 0; i < periods.length; i++) {
      if (Trough.at(periods, i)) {
        index[count] = i;
        firstThreshold[count++] = firstThresholdAbove(periods[i]);
      }
    }
    Arrays.fill(probability, 0, count, 0);
    for (int threshold = 0; threshold < prior.length; threshold++) {
      share(threshold);
    }
    if (count > 0) {
      addLowest(periods);
    }
  }

  private int firstThresholdAbove(float height) {
    int first = (int) Math.min(prior.length, Math.floor((double) height * prior.length));
    double width = 1.0 / prior.length;
    while (first > 0 && height < first * width) {
      first--;
    }
    while (first < prior.length && !(height < (first + 1) * width)) {
      first++;
    }
    return first;
  }

  private void share(int threshold) {
    int below = 0;
    for (int i = 0; i < count; i++) {
      below += firstThreshold[i] <= threshold ? 1 : 0;
    }
    double weight = prior[threshold] * share[below];
    for (int i = 0, position = 0; i < count && position < below; i++) {
      if (firstThreshold[i] <= threshold) {
        probability[i] += weight * rank[position++];
      }
    }
  }

  /** Where a threshold is below all troughs, the lowest of them may still be the period. */
  private void addLowest(float[] periods) {
    int lowest = 0;
    for (int i = 1; i < count; i++) {
      lowest = periods[index[i]] < periods[index[lowest]] ? i : lowest;
    }
    double missed = 0;
    for (int threshold = 0; threshold < firstThreshold[lowest]; threshold++) {
      missed += prior[threshold];
    }
    probability[lowest] += noTroughProbability * missed;
  }
}
