package org.mirkit.representations;

import org.mirkit.api.audio.AudioClip;

/** The sound behind the golden arrays, rendered as {@code make_golden.py} does. */
public final class GoldenSignal {
  private GoldenSignal() {}

  public static AudioClip clip() {
    float[] samples = new float[4000];
    for (int n = 0; n < samples.length; n++) {
      double t = n / 22_050.0;
      double tone = 0.5 * Math.sin(2 * Math.PI * (220 + 4000 * t) * t);
      samples[n] = (float) (tone + 0.25 * (n * 7919 % 1000 / 1000.0 - 0.5));
    }
    return AudioClip.of(22_050, samples);
  }
}
