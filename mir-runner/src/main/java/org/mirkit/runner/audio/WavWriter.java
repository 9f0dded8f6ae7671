package org.mirkit.runner.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.runner.io.AtomicFile;

/** Writes WAV files (Microsoft and IBM, "Multimedia Programming Interface", 1991). */
public enum WavWriter {
  /** 16-bit integers, which every player plays; samples beyond full scale are clipped. */
  PCM16(1, Short.BYTES) {
    @Override
    void put(ByteBuffer block, float sample) {
      block.putShort((short) Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))));
    }
  },
  /** 32-bit floats, exactly as computed. */
  FLOAT32(3, Float.BYTES) {
    @Override
    void put(ByteBuffer block, float sample) {
      block.putFloat(sample);
    }
  };

  private static final int HEADER_BYTES = 44;
  private static final int BLOCK_SAMPLES = 1 << 13;

  private final short format;
  private final int sampleBytes;

  WavWriter(int format, int sampleBytes) {
    this.format = (short) format;
    this.sampleBytes = sampleBytes;
  }

  abstract void put(ByteBuffer block, float sample);

  /**
   * Writes a clip, whole or not at all.
   *
   * @throws AudioException if it is longer than a WAV file can say (4 GB)
   */
  public void write(Path file, AudioClip clip) throws IOException {
    long bytes = (long) clip.length() * clip.format().channels() * sampleBytes;
    if (bytes > 0xFFFFFFFFL - HEADER_BYTES) {
      throw new AudioException(
          file + ": a sound of " + bytes + " bytes does not fit into a WAV file");
    }
    AtomicFile.write(
        file,
        out -> {
          out.write(header(clip, bytes));
          writeSamples(clip, out);
        });
  }

  private byte[] header(AudioClip clip, long bytes) {
    int frameBytes = clip.format().channels() * sampleBytes;
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    tag(header, "RIFF").putInt((int) (bytes + HEADER_BYTES - 8));
    tag(tag(header, "WAVE"), "fmt ").putInt(16).putShort(format);
    header.putShort((short) clip.format().channels()).putInt(clip.sampleRateHz());
    header.putInt(clip.sampleRateHz() * frameBytes);
    header.putShort((short) frameBytes).putShort((short) (8 * sampleBytes));
    tag(header, "data").putInt((int) bytes);
    return header.array();
  }

  private static ByteBuffer tag(ByteBuffer header, String tag) {
    return header.put(tag.getBytes(StandardCharsets.US_ASCII));
  }

  private void writeSamples(AudioClip clip, OutputStream out) throws IOException {
    int channels = clip.format().channels();
    ByteBuffer block =
        ByteBuffer.allocate(BLOCK_SAMPLES * channels * sampleBytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int first = 0; first < clip.length(); first += BLOCK_SAMPLES) {
      block.clear();
      for (int i = first; i < Math.min(clip.length(), first + BLOCK_SAMPLES); i++) {
        for (int channel = 0; channel < channels; channel++) {
          put(block, clip.samples(channel)[i]);
        }
      }
      out.write(block.array(), 0, block.position());
    }
  }
}
