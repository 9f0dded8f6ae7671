package org.mirkit.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

/** A correct decoder of a toy format: "TOY!", rate, then interleaved stereo floats. */
class ToyDecoder implements AudioDecoder {
  static final AudioFormat FORMAT = new AudioFormat(11_025, 2);
  private static final byte[] MAGIC = {'T', 'O', 'Y', '!'};
  private static final int FRAME_BYTES = 8;

  /** A file of this format with noise. */
  static Path write(Path file, int samples) throws IOException {
    var clip = Sounds.noise(FORMAT, samples);
    ByteBuffer bytes = ByteBuffer.allocate(8 + samples * FRAME_BYTES);
    bytes.put(MAGIC).putInt(FORMAT.sampleRateHz());
    for (int i = 0; i < samples; i++) {
      bytes.putFloat(clip.samples(0)[i]).putFloat(clip.samples(1)[i]);
    }
    return Files.write(file, bytes.array());
  }

  @Override
  public List<String> formats() {
    return List.of("TOY");
  }

  @Override
  public boolean accepts(byte[] head) {
    return head.length >= 8 && Arrays.equals(MAGIC, Arrays.copyOf(head, 4));
  }

  @Override
  public AudioStream open(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AudioException("cannot read " + file, e);
    }
    if (!accepts(bytes)) {
      throw new AudioException(file + " is no TOY file");
    }
    return new Stream(ByteBuffer.wrap(bytes, 8, bytes.length - 8));
  }

  /** A stream over bytes in memory. */
  static class Stream implements AudioStream {
    final ByteBuffer bytes;

    Stream(ByteBuffer bytes) {
      this.bytes = bytes;
    }

    @Override
    public AudioFormat format() {
      return FORMAT;
    }

    @Override
    public OptionalLong declaredLength() {
      return OptionalLong.empty();
    }

    @Override
    public int read(float[][] channels, int offset, int count) {
      int frames = Math.min(count, bytes.remaining() / FRAME_BYTES);
      for (int i = 0; i < frames; i++) {
        channels[0][offset + i] = bytes.getFloat();
        channels[1][offset + i] = bytes.getFloat();
      }
      return frames == 0 ? -1 : frames;
    }

    @Override
    public void close() {}
  }
}
