package org.mirkit.api.audio;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * A stretch of sound in memory: float samples with full scale at ±1, one array per channel.
 *
 * <p>A clip owns its arrays and is read-only by contract. They are handed out without a copy,
 * because a clip of minutes is megabytes; whoever takes them MUST NOT write to them.
 */
@API(status = API.Status.STABLE, since = "1.0")
public final class AudioClip {
  private final AudioFormat format;
  private final float[][] channels;

  private AudioClip(int sampleRateHz, float[][] channels) {
    this.format = new AudioFormat(sampleRateHz, channels.length);
    this.channels = channels;
    for (float[] channel : channels) {
      if (channel.length != channels[0].length) {
        throw new IllegalArgumentException(
            "channels of one clip have equal length, not "
                + channels[0].length
                + " and "
                + channel.length);
      }
    }
  }

  /**
   * A clip of the given channels, which it takes over: the caller MUST NOT write to them again.
   *
   * @param sampleRateHz samples per second
   * @param channels one array per channel, all of one length
   */
  public static AudioClip of(int sampleRateHz, float[]... channels) {
    return new AudioClip(sampleRateHz, channels.clone());
  }

  /** Rate and channel count. */
  public AudioFormat format() {
    return format;
  }

  /** Samples per second. */
  public int sampleRateHz() {
    return format.sampleRateHz();
  }

  /** Number of samples in each channel. */
  public int length() {
    return channels[0].length;
  }

  /** Duration in seconds. */
  public double seconds() {
    return (double) length() / format.sampleRateHz();
  }

  /**
   * The clip's own samples of one channel; MUST NOT be written to.
   *
   * @param channel from 0
   */
  public float[] samples(int channel) {
    return channels[channel];
  }

  /** Same rate and bitwise the same samples. */
  @Override
  public boolean equals(Object other) {
    return other instanceof AudioClip that
        && format.equals(that.format)
        && Arrays.deepEquals(channels, that.channels);
  }

  @Override
  public int hashCode() {
    return 31 * format.hashCode() + Arrays.deepHashCode(channels);
  }

  @Override
  public String toString() {
    return "AudioClip[" + format + ", " + seconds() + " s]";
  }
}
