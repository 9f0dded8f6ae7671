package org.mirkit.runner.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A WAV file of 32-bit floats, made by hand, so that tests can also make bad ones.
 *
 * @param sampleRateHz of all channels
 * @param channels by channel, then by sample
 */
record WaveFile(int sampleRateHz, float[][] channels) {
  private static final int FLOAT = 3;
  private static final int HEADER_BYTES = 44;

  /** A mono tone at half of full scale. */
  static WaveFile tone(int sampleRateHz, double hertz, double seconds) {
    return tone(sampleRateHz, 1, hertz, seconds);
  }

  /** The same tone on several channels. */
  static WaveFile tone(int sampleRateHz, int channels, double hertz, double seconds) {
    float[] samples = new float[(int) Math.round(sampleRateHz * seconds)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / sampleRateHz));
    }
    float[][] all = new float[channels][];
    Arrays.fill(all, samples);
    return new WaveFile(sampleRateHz, all);
  }

  /** The same with one sample of the last channel replaced. */
  WaveFile with(int position, float sample) {
    float[][] changed = channels.clone();
    changed[changed.length - 1] = channels[changed.length - 1].clone();
    changed[changed.length - 1][position] = sample;
    return new WaveFile(sampleRateHz, changed);
  }

  byte[] bytes() {
    int samples = channels[0].length;
    int frameBytes = channels.length * Float.BYTES;
    ByteBuffer out =
        ByteBuffer.allocate(HEADER_BYTES + samples * frameBytes).order(ByteOrder.LITTLE_ENDIAN);
    tag(out, "RIFF").putInt(out.capacity() - 8);
    tag(tag(out, "WAVE"), "fmt ").putInt(16).putShort((short) FLOAT);
    out.putShort((short) channels.length).putInt(sampleRateHz).putInt(sampleRateHz * frameBytes);
    out.putShort((short) frameBytes).putShort((short) Float.SIZE);
    tag(out, "data").putInt(samples * frameBytes);
    for (int i = 0; i < samples; i++) {
      for (float[] channel : channels) {
        out.putFloat(channel[i]);
      }
    }
    return out.array();
  }

  private static ByteBuffer tag(ByteBuffer out, String tag) {
    return out.put(tag.getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes the file, with the folders above it. */
  Path writeTo(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.write(file, bytes());
  }
}
