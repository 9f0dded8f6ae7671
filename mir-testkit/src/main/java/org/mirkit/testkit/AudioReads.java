package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;

/** Reads whole files through a decoder, checking the stream's manners on the way. */
final class AudioReads {
  private static final int MARGIN = 3;
  private static final float UNTOUCHED = 123_456f;

  private AudioReads() {}

  /** The first bytes of a file, as the host shows them. */
  static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(AudioDecoder.HEAD_BYTES);
    }
  }

  /** All samples, read in blocks of at most so many. */
  static AudioClip whole(AudioDecoder decoder, Path file, int blockSamples) {
    try (AudioStream stream = decoder.open(file)) {
      return rest(stream, blockSamples);
    }
  }

  private static AudioClip rest(AudioStream stream, int blockSamples) {
    int channels = stream.format().channels();
    float[][] all = new float[channels][0];
    float[][] block = new float[channels][MARGIN + blockSamples + MARGIN];
    int length = 0;
    for (int count = next(stream, block); count != -1; count = next(stream, block)) {
      for (int channel = 0; channel < channels; channel++) {
        all[channel] = roomFor(all[channel], length + count);
        System.arraycopy(block[channel], MARGIN, all[channel], length, count);
      }
      length += count;
    }
    int total = length;
    return AudioClip.of(
        stream.format().sampleRateHz(),
        Arrays.stream(all).map(a -> Arrays.copyOf(a, total)).toArray(float[][]::new));
  }

  private static int next(AudioStream stream, float[][] block) {
    for (float[] channel : block) {
      Arrays.fill(channel, UNTOUCHED);
    }
    int wanted = block[0].length - 2 * MARGIN;
    int count = stream.read(block, MARGIN, wanted);
    assertTrue(count == -1 || (count >= 1 && count <= wanted), "read " + count + " of " + wanted);
    for (float[] channel : block) {
      for (int i = 0; i < MARGIN; i++) {
        assertEquals(UNTOUCHED, channel[i], "written before the offset");
      }
      for (int i = MARGIN + Math.max(0, count); i < channel.length; i++) {
        assertEquals(UNTOUCHED, channel[i], "written beyond the samples that were read");
      }
    }
    return count;
  }

  private static float[] roomFor(float[] samples, int length) {
    return length <= samples.length
        ? samples
        : Arrays.copyOf(samples, Math.max(length, 2 * samples.length));
  }
}
