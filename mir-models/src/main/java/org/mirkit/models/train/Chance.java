package org.mirkit.models.train;

import java.util.SplittableRandom;

/**
 * Where the chance of each moment of a training comes from: its seed, the epoch and the step alone,
 * so that a training can go on from between any two steps.
 *
 * @param seed of the training
 */
record Chance(long seed) {
  /** 2⁶⁴ / golden ratio: neighbouring epochs get seeds that are far apart. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** For the weights to begin with. */
  long beforeFirstEpoch() {
    return ofEpoch(-1);
  }

  /** For the order of an epoch's examples. */
  long ofEpoch(int epoch) {
    return new SplittableRandom(seed + GOLDEN * (epoch + 1L)).nextLong();
  }

  /** For the engine in one step, from 0: dropout. */
  long ofStep(int epoch, int step) {
    return new SplittableRandom(ofEpoch(epoch) + GOLDEN * (step + 1L)).nextLong();
  }

  /** For what is done to the batch of one step. */
  SplittableRandom ofBatch(int epoch, int step) {
    return new SplittableRandom(~ofStep(epoch, step));
  }
}
