package org.mirkit.runner.audio;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

/** The sound of a file as it is decoded: checked sample by sample, mixed to the channels wanted. */
final class FileSound implements AudioStream {
  private static final int BLOCK_SAMPLES = 1 << 15;

  private final Path file;
  private final AudioStream decoded;
  private final ChannelMix mix;
  private final int wantedChannels;
  private final float[][] block;
  private long read;

  FileSound(Path file, AudioStream decoded, int wantedChannels) {
    this.file = file;
    this.decoded = decoded;
    this.wantedChannels = wantedChannels;
    this.mix = ChannelMix.of(decoded.format().channels(), wantedChannels, file);
    int mixed = mix == ChannelMix.SAME ? 0 : BLOCK_SAMPLES;
    this.block = new float[decoded.format().channels()][mixed];
  }

  @Override
  public AudioFormat format() {
    return new AudioFormat(decoded.format().sampleRateHz(), wantedChannels);
  }

  @Override
  public OptionalLong declaredLength() {
    return decoded.declaredLength();
  }

  @Override
  public int read(float[][] channels, int offset, int count) {
    int got =
        mix == ChannelMix.SAME ? check(channels, offset, count) : mix(channels, offset, count);
    if (got < 0) {
      requireSamples();
    } else {
      read += got;
    }
    return got;
  }

  private int mix(float[][] channels, int offset, int count) {
    int got = check(block, 0, Math.min(count, BLOCK_SAMPLES));
    if (got > 0) {
      mix.mix(block, got, channels, offset);
    }
    return got;
  }

  /** What was decoded, after a look at every sample. */
  private int check(float[][] target, int offset, int count) {
    int got = decoded.read(target, offset, count);
    if (got > 0) {
      FiniteSamples.require(file, decoded.format(), target, offset, got, read);
    }
    return got;
  }

  private void requireSamples() {
    if (read == 0) {
      throw new AudioException(
          file + ": holds no samples, only a header; there is nothing to hear");
    }
  }

  @Override
  public void close() {
    decoded.close();
  }
}
