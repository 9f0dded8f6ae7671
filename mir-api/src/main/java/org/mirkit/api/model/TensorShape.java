package org.mirkit.api.model;

import org.apiguardian.api.API;

/**
 * The shape of what flows between layers, for one example (Choi et al. 2017, section 2): a map of N
 * channels × F bins × T frames, a sequence of V units × T frames, or a vector of V units.
 */
@API(status = API.Status.STABLE, since = "1.0")
public sealed interface TensorShape {

  /** Number of values. */
  long size();

  /**
   * A two-dimensional feature map with channels.
   *
   * @param channels N
   * @param bins F
   * @param frames T
   */
  record FeatureMap(int channels, int bins, int frames) implements TensorShape {
    /** Refuses an empty map. */
    public FeatureMap {
      requirePositive(channels, bins, frames);
    }

    @Override
    public long size() {
      return (long) channels * bins * frames;
    }

    @Override
    public String toString() {
      return channels + " × " + bins + " × " + frames;
    }
  }

  /**
   * A vector per frame.
   *
   * @param units V
   * @param frames T
   */
  record Sequence(int units, int frames) implements TensorShape {
    /** Refuses an empty sequence. */
    public Sequence {
      requirePositive(units, frames);
    }

    @Override
    public long size() {
      return (long) units * frames;
    }

    @Override
    public String toString() {
      return units + " × " + frames + " frames";
    }
  }

  /**
   * One vector.
   *
   * @param units V
   */
  record Vector(int units) implements TensorShape {
    /** Refuses an empty vector. */
    public Vector {
      requirePositive(units);
    }

    @Override
    public long size() {
      return units;
    }

    @Override
    public String toString() {
      return Integer.toString(units);
    }
  }

  private static void requirePositive(int... sizes) {
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("every side of a shape is at least 1, not " + size);
      }
    }
  }
}
