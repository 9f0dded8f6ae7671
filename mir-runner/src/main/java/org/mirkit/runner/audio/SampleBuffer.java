package org.mirkit.runner.audio;

import java.util.Arrays;
import java.util.OptionalLong;

/** Samples of several channels that grow as they are read. */
final class SampleBuffer {
  /** A header that lies about its length must not make us allocate what is not there. */
  private static final long LARGEST_TRUSTED_LENGTH = 1L << 26;

  private final float[][] channels;
  private int length;

  SampleBuffer(int channels, OptionalLong declaredLength) {
    long trusted = Math.min(declaredLength.orElse(1 << 16), LARGEST_TRUSTED_LENGTH);
    this.channels = new float[channels][(int) Math.max(1, trusted)];
  }

  int length() {
    return length;
  }

  void append(float[][] block, int count) {
    int needed = Math.addExact(length, count);
    for (int c = 0; c < channels.length; c++) {
      if (needed > channels[c].length) {
        channels[c] = Arrays.copyOf(channels[c], Math.max(needed, grown(channels[c].length)));
      }
      System.arraycopy(block[c], 0, channels[c], length, count);
    }
    length = needed;
  }

  private static int grown(int capacity) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, capacity + (capacity >> 1) + 1L);
  }

  /** The samples read; the buffer is empty of use afterwards. */
  float[][] toArrays() {
    for (int c = 0; c < channels.length; c++) {
      if (channels[c].length != length) {
        channels[c] = Arrays.copyOf(channels[c], length);
      }
    }
    return channels;
  }
}
