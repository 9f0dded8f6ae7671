package org.mirkit.datasets.synth;

/**
 * Where a style plays: what it may use and the samples that it adds its notes to.
 *
 * @param out the sound so far
 * @param sampleRateHz samples per second
 * @param artist who plays
 * @param dice what is left to chance
 */
record Stage(double[] out, int sampleRateHz, Artist artist, Dice dice) {

  /** The sample of a time, which may lie beyond the end. */
  int sampleAt(double seconds) {
    return (int) (seconds * sampleRateHz);
  }

  /** How long the piece is. */
  double seconds() {
    return (double) out.length / sampleRateHz;
  }

  /** The factor per sample of a decay to 1/e in the given time. */
  double decay(double seconds) {
    return StrictMath.exp(-1 / (seconds * sampleRateHz));
  }
}
