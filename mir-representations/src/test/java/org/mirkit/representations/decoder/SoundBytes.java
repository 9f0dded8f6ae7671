package org.mirkit.representations.decoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;

/** Sound files made byte by byte, and the reading of a whole file. */
final class SoundBytes {
  private SoundBytes() {}

  static byte[] wav(int code, int bits, int rateHz, int channels, byte[] data) {
    int frame = channels * bits / 8;
    ByteBuffer buffer = little(44 + data.length);
    tag(buffer, "RIFF").putInt(36 + data.length);
    tag(tag(buffer, "WAVE"), "fmt ").putInt(16);
    buffer.putShort((short) code).putShort((short) channels).putInt(rateHz);
    buffer.putInt(rateHz * frame).putShort((short) frame).putShort((short) bits);
    tag(buffer, "data").putInt(data.length).put(data);
    return buffer.array();
  }

  static byte[] aifc(String type, int bits, byte[] data) {
    ByteBuffer buffer = ByteBuffer.allocate(12 + 32 + 16 + data.length);
    tag(tag(tag(buffer, "FORM").putInt(52 + data.length), "AIFC"), "COMM").putInt(24);
    buffer.putShort((short) 1).putInt(data.length * 8 / bits).putShort((short) bits);
    buffer.putShort((short) (16_383 + 12)).putLong(8000L << 51);
    tag(buffer, type).putShort((short) 0);
    tag(buffer, "SSND").putInt(8 + data.length).putInt(0).putInt(0).put(data);
    return buffer.array();
  }

  static byte[] au(int encoding, byte[] data) {
    ByteBuffer buffer = ByteBuffer.allocate(24 + data.length);
    tag(buffer, ".snd").putInt(24).putInt(data.length).putInt(encoding).putInt(8000).putInt(1);
    return buffer.put(data).array();
  }

  static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  static ByteBuffer tag(ByteBuffer buffer, String tag) {
    return buffer.put(tag.getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] shorts(ByteOrder order, int... samples) {
    ByteBuffer buffer = ByteBuffer.allocate(2 * samples.length).order(order);
    for (int sample : samples) {
      buffer.putShort((short) sample);
    }
    return buffer.array();
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AudioClip decode(AudioDecoder decoder, Path file) {
    try (AudioStream stream = decoder.open(file)) {
      float[][] channels = new float[stream.format().channels()][16];
      int length = 0;
      int count = 0;
      while (count >= 0) {
        length += count;
        for (int i = channels.length - 1; length == channels[0].length && i >= 0; i--) {
          channels[i] = Arrays.copyOf(channels[i], 4 * length);
        }
        count = stream.read(channels, length, channels[0].length - length);
      }
      for (int i = 0; i < channels.length; i++) {
        channels[i] = Arrays.copyOf(channels[i], length);
      }
      return AudioClip.of(stream.format().sampleRateHz(), channels);
    }
  }
}
