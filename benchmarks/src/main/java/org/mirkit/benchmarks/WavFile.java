package org.mirkit.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mirkit.api.audio.AudioClip;

/** Writes sound as a WAV file of 16 bits. */
final class WavFile {
  private static final int HEADER_BYTES = 44;

  private WavFile() {}

  static void write(AudioClip clip, Path file) throws IOException {
    int frameBytes = 2 * clip.format().channels();
    int soundBytes = clip.length() * frameBytes;
    ByteBuffer bytes =
        ByteBuffer.allocate(HEADER_BYTES + soundBytes).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(ascii("RIFF")).putInt(HEADER_BYTES - 8 + soundBytes).put(ascii("WAVE"));
    bytes.put(ascii("fmt ")).putInt(16).putShort((short) 1);
    bytes.putShort((short) clip.format().channels()).putInt(clip.sampleRateHz());
    bytes
        .putInt(clip.sampleRateHz() * frameBytes)
        .putShort((short) frameBytes)
        .putShort((short) 16);
    bytes.put(ascii("data")).putInt(soundBytes);
    for (int i = 0; i < clip.length(); i++) {
      for (int channel = 0; channel < clip.format().channels(); channel++) {
        float sample = Math.max(-1, Math.min(1, clip.samples(channel)[i]));
        bytes.putShort((short) Math.round(32_767 * sample));
      }
    }
    Files.write(file, bytes.array());
  }

  private static byte[] ascii(String tag) {
    return tag.getBytes(StandardCharsets.US_ASCII);
  }
}
