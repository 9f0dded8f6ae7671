package org.mirkit.runner.audio;

import java.nio.file.Path;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioFormat;

/** Refuses samples that are not numbers, which would silently poison every value after them. */
final class FiniteSamples {

  private FiniteSamples() {}

  static void require(Path file, AudioFormat format, float[][] block, int count, long before) {
    for (int channel = 0; channel < block.length; channel++) {
      float[] samples = block[channel];
      float sum = 0;
      for (int i = 0; i < count; i++) {
        sum += samples[i] * 0;
      }
      if (sum != 0) {
        throw at(file, format, samples, channel, before);
      }
    }
  }

  private static AudioException at(
      Path file, AudioFormat format, float[] samples, int channel, long before) {
    int index = 0;
    while (Float.isFinite(samples[index])) {
      index++;
    }
    long position = before + index;
    return new AudioException(
        "%s: sample %d of channel %d (at %.3f s) is %s; expected finite samples: export the file again"
            .formatted(
                file,
                position,
                channel + 1,
                (double) position / format.sampleRateHz(),
                samples[index]));
  }
}
