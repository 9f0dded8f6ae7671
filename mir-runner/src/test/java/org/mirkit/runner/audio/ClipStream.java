package org.mirkit.runner.audio;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

/** A clip that is read in stretches of any length, as decoders deliver sound. */
public final class ClipStream implements AudioStream {
  private final AudioClip clip;
  private final OptionalLong declaredLength;
  private final SplittableRandom random = new SplittableRandom(1);
  private int place;

  /** A stream that declares whatever length it is told to. */
  public ClipStream(AudioClip clip, OptionalLong declaredLength) {
    this.clip = clip;
    this.declaredLength = declaredLength;
  }

  /** White noise, the same at every call. */
  public static AudioClip noise(int sampleRateHz, int channels, int samples) {
    SplittableRandom random = new SplittableRandom(samples);
    float[][] noise = new float[channels][samples];
    for (float[] channel : noise) {
      for (int i = 0; i < samples; i++) {
        channel[i] = random.nextFloat() - 0.5f;
      }
    }
    return AudioClip.of(sampleRateHz, noise);
  }

  @Override
  public AudioFormat format() {
    return clip.format();
  }

  @Override
  public OptionalLong declaredLength() {
    return declaredLength;
  }

  @Override
  public int read(float[][] channels, int offset, int count) {
    if (place == clip.length()) {
      return -1;
    }
    int taken = Math.min(1 + random.nextInt(count), clip.length() - place);
    for (int channel = 0; channel < channels.length; channel++) {
      System.arraycopy(clip.samples(channel), place, channels[channel], offset, taken);
    }
    place += taken;
    return taken;
  }

  @Override
  public void close() {}
}
