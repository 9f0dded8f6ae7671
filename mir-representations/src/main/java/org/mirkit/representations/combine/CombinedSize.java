package org.mirkit.representations.combine;

import org.mirkit.api.AudioException;
import org.mirkit.api.representation.FeatureSpec;

/** How many values a combination will hold. */
final class CombinedSize {
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  private CombinedSize() {}

  /**
   * N·F·T of some features.
   *
   * @throws AudioException if they are more than fit into one array
   */
  static int of(FeatureSpec spec, int frames) {
    long values = (long) spec.channels() * spec.bins() * frames;
    if (values > MOST_VALUES) {
      throw new AudioException(
          "%d frames of %d × %d values are more than the %d that fit; use a longer hop or a shorter"
                  .formatted(frames, spec.channels(), spec.bins(), MOST_VALUES)
              + " clip");
    }
    return (int) values;
  }
}
