package org.mirkit.runner.audio;

import java.nio.file.Path;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioFormat;

/** Refuses samples that are not numbers, which would silently poison every value after them. */
final class FiniteSamples {

  private FiniteSamples() {}

  /**
   * Looks through a stretch of every channel.
   *
   * @param file for the message
   * @param format of the file
   * @param channels hold the stretch from {@code offset}
   * @param offset index of its first sample
   * @param count its length
   * @param before samples of the file before the stretch
   * @throws AudioException with the first sample that is not finite
   */
  static void require(
      Path file, AudioFormat format, float[][] channels, int offset, int count, long before) {
    for (int channel = 0; channel < channels.length; channel++) {
      if (!Float.isFinite(sum(channels[channel], offset, count))) {
        requireEach(file, format, channels[channel], offset, count, channel, before);
      }
    }
  }

  /**
   * Not finite if any sample is not. Four sums side by side, since each addition of a single one
   * would wait for the one before.
   */
  private static float sum(float[] samples, int offset, int count) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int end = offset + count;
    int i = offset;
    for (; i <= end - 4; i += 4) {
      first += samples[i];
      second += samples[i + 1];
      third += samples[i + 2];
      fourth += samples[i + 3];
    }
    for (; i < end; i++) {
      first += samples[i];
    }
    return first + second + third + fourth;
  }

  /** Finds nothing where samples are finite and only their sum is not. */
  private static void requireEach(
      Path file,
      AudioFormat format,
      float[] samples,
      int offset,
      int count,
      int channel,
      long before) {
    for (int i = 0; i < count; i++) {
      float sample = samples[offset + i];
      if (!Float.isFinite(sample)) {
        long position = before + i;
        throw new AudioException(
            "%s: sample %d of channel %d (at %.3f s) is %s; expected finite samples: export the file again"
                .formatted(
                    file,
                    position,
                    channel + 1,
                    (double) position / format.sampleRateHz(),
                    sample));
      }
    }
  }
}
