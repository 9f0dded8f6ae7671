package org.mirkit.representations;

import java.util.Random;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;

/** Sounds for laws that hold of any sound, all mono at 22050 Hz. */
public final class SyntheticSounds {
  private SyntheticSounds() {}

  /** Evenly distributed noise between −0.5 and 0.5. */
  public static float[] noise(int samples, long seed) {
    Random random = new Random(seed);
    float[] noise = new float[samples];
    for (int i = 0; i < samples; i++) {
      noise[i] = random.nextFloat() - 0.5f;
    }
    return noise;
  }

  /** A sine of amplitude 0.5. */
  public static float[] sine(double hz, int samples) {
    float[] sine = new float[samples];
    for (int i = 0; i < samples; i++) {
      sine[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / 22_050));
    }
    return sine;
  }

  /** The same sound, louder or softer. */
  public static float[] scaled(float[] samples, double factor) {
    float[] scaled = samples.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= (float) factor;
    }
    return scaled;
  }

  /** The same sound after so many zeros. */
  public static float[] delayed(float[] samples, int by) {
    float[] delayed = new float[samples.length + by];
    System.arraycopy(samples, 0, delayed, by, samples.length);
    return delayed;
  }

  public static AudioClip clip(float[] samples) {
    return AudioClip.of(22_050, samples);
  }

  public static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }
}
