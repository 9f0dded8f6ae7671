package org.mirkit.representations.cqt;

import java.util.Arrays;

/**
 * A signal with room before and after it, so that frames may reach beyond its ends.
 *
 * @param data the samples with the room
 * @param lead index of sample 0
 * @param length number of samples without the room
 */
record PaddedSamples(float[] data, int lead, int length) {

  /** Room for a signal of the given length. */
  static PaddedSamples empty(int lead, int length, int trail) {
    return new PaddedSamples(new float[lead + length + trail], lead, length);
  }

  /** A copy with room. */
  PaddedSamples withRoom(int newLead, int trail) {
    PaddedSamples padded = empty(newLead, length, trail);
    System.arraycopy(data, lead, padded.data, newLead, length);
    return padded;
  }

  /** Writes samples to the target, with zeros where the signal has none. */
  void copyTo(float[] target, int from, int count) {
    int before = Math.max(0, Math.min(count, -from));
    int end = Math.max(before, Math.min(count, length - from));
    Arrays.fill(target, 0, before, 0);
    System.arraycopy(data, lead + from + before, target, before, end - before);
    Arrays.fill(target, end, count, 0);
  }
}
