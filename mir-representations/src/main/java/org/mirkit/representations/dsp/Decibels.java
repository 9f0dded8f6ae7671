package org.mirkit.representations.dsp;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Level in dB of spectra, as librosa's {@code power_to_db} counts it: 10·log10 of the power over a
 * reference, no lower than a smallest power, and if wanted no lower than a distance below the
 * loudest value.
 *
 * @param reference what 0 dB is
 * @param smallestPower powers below it count as it, so that silence has a finite level; as do
 *     values below the smallest normal float
 * @param topDb the largest distance from the loudest value of the clip, if it is limited
 */
public record Decibels(Reference reference, double smallestPower, Optional<Double> topDb) {

  /** What 0 dB is. */
  public enum Reference {
    /** A power of 1. */
    UNITY,
    /** The largest power of the clip. */
    CLIP_MAXIMUM
  }

  /** Whether a value's level depends on no other value of the clip. */
  public boolean isLocal() {
    return reference == Reference.UNITY && topDb.isEmpty();
  }

  /**
   * Replaces levels by the values that have them, with 0 dB as 1 where the loudest value is not
   * known any more.
   *
   * @param levels in dB, overwritten with |X| to some power
   * @param exponent that power
   */
  public static void undo(float[] levels, double exponent) {
    double nepersPerDb = Math.log(10) * exponent / 20;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (float) Math.exp(nepersPerDb * levels[i]);
    }
  }

  /**
   * Replaces values by their level.
   *
   * @param values |X| to some power, none negative
   * @param exponent that power: 2 for powers, 1 for magnitudes
   */
  public void apply(float[] values, double exponent) {
    apply(values, exponent, OptionalDouble.empty());
  }

  /**
   * Replaces values by their level, where they are but a piece of a longer sound.
   *
   * @param values |X| to some power, none negative
   * @param exponent that power: 2 for powers, 1 for magnitudes
   * @param loudest the largest value of the whole sound; that of the given ones when empty
   */
  public void apply(float[] values, double exponent, OptionalDouble loudest) {
    float smallest = (float) Math.max(Float.MIN_NORMAL, Math.pow(smallestPower, exponent / 2));
    float perNeper = (float) (20 / exponent / Math.log(10));
    float largest = loudest.isPresent() ? (float) loudest.getAsDouble() : largest(values);
    float top = perNeper * FloatLogarithm.of(Math.max(smallest, largest));
    float lowest = (float) (top - topDb.orElse(Double.POSITIVE_INFINITY));
    float zero = reference == Reference.UNITY ? 0 : top;
    FastestLanes.LANES.level(values, smallest, perNeper, lowest, zero);
  }

  static float largest(float[] values) {
    float largest = 0;
    for (float value : values) {
      // Not Math.max, whose care for NaN and the sign of 0 takes several times as long.
      largest = value > largest ? value : largest;
    }
    return largest;
  }
}
