package org.mirkit.runner.audio;

import java.util.OptionalLong;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.data.AudioSource;

/** One channel of a sound that has several, such as the voice beside an accompaniment. */
final class OneChannel implements AudioStream {
  private static final int BLOCK_SAMPLES = 1 << 15;

  private final AudioStream sound;
  private final int channel;
  private final float[][] block;

  private OneChannel(AudioStream sound, int channel) {
    this.sound = sound;
    this.channel = channel;
    this.block = new float[sound.format().channels()][BLOCK_SAMPLES];
  }

  /**
   * The channel that a source names, of the sound in its file.
   *
   * @param all that sound; closed if this fails
   * @throws AudioException if it has no such channel
   */
  static AudioStream of(AudioSource.File file, AudioStream all) {
    int channel = file.channel().orElseThrow();
    int channels = all.format().channels();
    if (channel >= channels) {
      all.close();
      throw new AudioException(
          "%s: has %d channels; expected at least %d, of which number %d is to be heard: see whether the file was mixed down"
              .formatted(file.path(), channels, channel + 1, channel + 1));
    }
    return new OneChannel(all, channel);
  }

  @Override
  public AudioFormat format() {
    return AudioFormat.mono(sound.format().sampleRateHz());
  }

  @Override
  public OptionalLong declaredLength() {
    return sound.declaredLength();
  }

  @Override
  public int read(float[][] channels, int offset, int count) {
    int got = sound.read(block, 0, Math.min(count, BLOCK_SAMPLES));
    if (got > 0) {
      System.arraycopy(block[channel], 0, channels[0], offset, got);
    }
    return got;
  }

  @Override
  public void close() {
    sound.close();
  }
}
