package org.mirkit.runner.audio;

import java.util.Arrays;
import java.util.OptionalLong;
import org.mirkit.api.audio.AudioStream;

/**
 * Samples of several channels, which lie where they were decoded to. It is as large from the start
 * as the sound says that it is, and grows where that is not true.
 */
final class SampleBuffer {
  /** A header that lies about its length must not make us allocate what is not there. */
  private static final long LARGEST_TRUSTED_LENGTH = 1L << 26;

  private static final long UNKNOWN_LENGTH = 1L << 16;

  private final float[][] channels;
  private int length;

  SampleBuffer(int channels, OptionalLong declaredLength) {
    long trusted = Math.min(declaredLength.orElse(UNKNOWN_LENGTH), LARGEST_TRUSTED_LENGTH);
    this.channels = new float[channels][(int) Math.max(1, trusted)];
  }

  /** Reads the next samples; whether there were any. */
  boolean readFrom(AudioStream stream) {
    int room = channels[0].length - length;
    return room > 0 ? readInto(stream, room) : readBeyond(stream);
  }

  private boolean readInto(AudioStream stream, int room) {
    int count = stream.read(channels, length, room);
    length += Math.max(0, count);
    return count > 0;
  }

  /** Grows only once a sample has come that does not fit: most often there is none. */
  private boolean readBeyond(AudioStream stream) {
    float[][] next = new float[channels.length][1];
    if (stream.read(next, 0, 1) < 1) {
      return false;
    }
    int grown = grown(length);
    for (int c = 0; c < channels.length; c++) {
      channels[c] = Arrays.copyOf(channels[c], grown);
      channels[c][length] = next[c][0];
    }
    length++;
    return true;
  }

  private static int grown(int capacity) {
    long wanted = capacity + (capacity >> 1) + 1L;
    return (int) Math.max(Math.addExact(capacity, 1), Math.min(Integer.MAX_VALUE - 8L, wanted));
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
