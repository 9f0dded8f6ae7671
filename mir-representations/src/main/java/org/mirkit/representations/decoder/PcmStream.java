package org.mirkit.representations.decoder;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.OptionalLong;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

/** Uncompressed samples, read block by block. */
final class PcmStream implements AudioStream {
  private static final int BLOCK_BYTES = 1 << 16;

  private final SoundFile file;
  private final SoundData data;
  private final long frames;
  private final ByteBuffer block;
  private final BlockDecoder decoder;
  private long position;

  /**
   * A stream of the samples that a header told of.
   *
   * @throws org.mirkit.api.AudioException if the file ends before them, or there are none
   */
  PcmStream(SoundFile file, SoundData data) {
    this.file = file;
    this.data = data;
    long found = Math.max(0, file.size() - data.start());
    long declared = data.declaredBytes() == SoundData.UNKNOWN ? found : data.declaredBytes();
    frames = declared / data.bytesPerFrame();
    requireWhole(found, declared);
    block = ByteBuffer.allocate(blockFrames() * data.bytesPerFrame()).order(data.order());
    decoder = BlockDecoder.of(data, blockFrames());
  }

  private int blockFrames() {
    return (int) Math.min(frames, Math.max(1, BLOCK_BYTES / data.bytesPerFrame()));
  }

  private void requireWhole(long found, long declared) {
    if (frames == 0) {
      throw file.problem(
          "the file holds a header but no samples (" + declared + " bytes of sound)");
    }
    if (frames > found / data.bytesPerFrame()) {
      throw file.problem(
          String.format(
              Locale.ROOT,
              "the file is cut short: its header states %.3f s of sound, only %.3f s are there",
              data.seconds(declared),
              data.seconds(found)));
    }
  }

  @Override
  public AudioFormat format() {
    return data.format();
  }

  @Override
  public OptionalLong declaredLength() {
    return OptionalLong.of(frames);
  }

  @Override
  public int read(float[][] channels, int offset, int count) {
    if (position == frames) {
      return -1;
    }
    int length = (int) Math.min(Math.min(count, blockFrames()), frames - position);
    fill(length);
    decoder.decode(block, channels, offset, length);
    position += length;
    return length;
  }

  private void fill(int length) {
    block.clear().limit(length * data.bytesPerFrame());
    file.read(block, data.start() + position * data.bytesPerFrame());
    if (block.hasRemaining()) {
      throw file.problem(
          String.format(
              Locale.ROOT,
              "the file became shorter while it was read, at %.3f s of %.3f s",
              (double) position / format().sampleRateHz(),
              (double) frames / format().sampleRateHz()));
    }
    block.flip();
  }

  @Override
  public void close() {
    file.close();
  }
}
