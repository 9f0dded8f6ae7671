package org.mirkit.runner.features;

import org.mirkit.api.AudioException;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/** Frames that come in pieces, kept row by row as {@link Features} are. */
final class FrameBuffer {
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  /** A header that lies about its length must not make us allocate what never comes. */
  private static final int TRUSTED_GROWTH = 4;

  private final String name;
  private final FeatureSpec spec;
  private final int rows;
  private final int expectedFrames;
  private float[] values = new float[0];
  private int capacity;
  private int frames;

  /**
   * An empty buffer.
   *
   * @param name of the sound, for messages
   * @param expectedFrames a guess, believed as far as what has come makes it likely
   */
  FrameBuffer(String name, FeatureSpec spec, int expectedFrames) {
    this.name = name;
    this.spec = spec;
    this.rows = spec.channels() * spec.bins();
    this.expectedFrames = expectedFrames;
  }

  int frames() {
    return frames;
  }

  void append(Features piece) {
    long needed = (long) frames + piece.frames();
    if (needed > MOST_VALUES / rows) {
      throw new AudioException(
          "%s: gives more than %d frames of %d values, more than fit into one array; take a longer hop or cut the sound"
              .formatted(name, MOST_VALUES / rows, rows));
    }
    if (needed > capacity) {
      grow((int) needed);
    }
    for (int row = 0; row < rows; row++) {
      piece.copyRow(row / spec.bins(), row % spec.bins(), values, row * capacity + frames);
    }
    frames = (int) needed;
  }

  private void grow(int needed) {
    long likely = Math.min(expectedFrames, (long) TRUSTED_GROWTH * needed);
    long wanted = likely >= needed ? likely : needed + needed / 2L;
    int grown = (int) Math.min(MOST_VALUES / rows, wanted);
    float[] larger = new float[rows * grown];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(values, row * capacity, larger, row * grown, frames);
    }
    values = larger;
    capacity = grown;
  }

  /** All frames so far, without a copy; nothing may be appended afterwards. */
  Features toFeatures() {
    return Features.of(spec, capacity, values).crop(0, frames);
  }
}
