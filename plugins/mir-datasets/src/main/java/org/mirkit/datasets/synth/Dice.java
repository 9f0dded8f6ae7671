package org.mirkit.datasets.synth;

/**
 * Chance that is the same on every JVM: SplitMix64 (Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014).
 */
public final class Dice {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final double ULP = 0x1.0p-53;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Dice whose throws depend on all the numbers and their order. */
  public static Dice of(long... seeds) {
    Dice dice = new Dice(0);
    for (long seed : seeds) {
      dice.state = dice.nextLong() ^ seed;
    }
    dice.nextLong();
    return dice;
  }

  long nextLong() {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** From {@code low} to below {@code high}. */
  public double between(double low, double high) {
    return low + (high - low) * ((nextLong() >>> 11) * ULP);
  }

  /** From −1 to below 1: white noise, sample by sample. */
  public double noise() {
    return (nextLong() >> 11) * (2 * ULP);
  }

  /** From 0 to below {@code count}. */
  public int below(int count) {
    return (int) between(0, count);
  }

  /** Whether something of this probability happens. */
  public boolean chance(double probability) {
    return between(0, 1) < probability;
  }

  /** One of the values. */
  public double oneOf(double... values) {
    return values[below(values.length)];
  }
}
