package org.mirkit.testkit;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;

/** Clips to try parts on. */
final class Sounds {
  private Sounds() {}

  /** White noise at half of full scale, the same at every call; channels differ. */
  static AudioClip noise(AudioFormat format, int samples) {
    SplittableRandom random = new SplittableRandom(samples);
    float[][] channels = new float[format.channels()][samples];
    for (float[] channel : channels) {
      for (int i = 0; i < samples; i++) {
        channel[i] = random.nextFloat() - 0.5f;
      }
    }
    return AudioClip.of(format.sampleRateHz(), channels);
  }

  /** Noise that fades by 120 dB, evenly in dB. */
  static AudioClip fading(AudioFormat format, int samples) {
    AudioClip clip = noise(format, samples);
    for (int channel = 0; channel < format.channels(); channel++) {
      for (int i = 0; i < samples; i++) {
        clip.samples(channel)[i] *= (float) Math.pow(10, -6.0 * i / samples);
      }
    }
    return clip;
  }

  /** Every sample the same. */
  static AudioClip constant(AudioFormat format, int samples, float value) {
    float[][] channels = new float[format.channels()][samples];
    for (float[] channel : channels) {
      Arrays.fill(channel, value);
    }
    return AudioClip.of(format.sampleRateHz(), channels);
  }

  /** Zeros. */
  static AudioClip silence(AudioFormat format, int samples) {
    return constant(format, samples, 0);
  }

  /** Noise with one sample of its last channel replaced. */
  static AudioClip noiseWith(AudioFormat format, int samples, int position, float value) {
    AudioClip clip = noise(format, samples);
    clip.samples(format.channels() - 1)[position] = value;
    return clip;
  }

  /** The same sound in arrays of its own. */
  static AudioClip copy(AudioClip clip) {
    float[][] channels = new float[clip.format().channels()][];
    Arrays.setAll(channels, i -> clip.samples(i).clone());
    return AudioClip.of(clip.sampleRateHz(), channels);
  }

  /** Whether no sample is NaN or infinite. */
  static boolean isFinite(AudioClip clip) {
    for (int channel = 0; channel < clip.format().channels(); channel++) {
      for (float sample : clip.samples(channel)) {
        if (!Float.isFinite(sample)) {
          return false;
        }
      }
    }
    return true;
  }
}
