package org.mirkit.representations;

import org.mirkit.api.audio.AudioClip;

/** Music with beats: a click and a broken-off chord on each, four roots in turn. */
public final class RhythmicSignal {
  private static final double[] CHORD = {1, 1.25, 1.5};

  private RhythmicSignal() {}

  /** Mono at 22050 Hz, as {@code make_golden_beat.py} renders it. */
  public static AudioClip clip(double bpm, int seconds) {
    return AudioClip.of(22_050, samples(bpm, seconds));
  }

  public static float[] samples(double bpm, int seconds) {
    float[] samples = new float[22_050 * seconds];
    for (int n = 0; n < samples.length; n++) {
      double t = n / 22_050.0;
      double beat = Math.floor(t * bpm / 60);
      double phase = t - beat * 60 / bpm;
      double root = 220 * Math.pow(2, beat % 4 * 5 / 12);
      double chord = 0;
      for (double ratio : CHORD) {
        chord += Math.sin(2 * Math.PI * root * ratio * phase) / 6;
      }
      double click = phase < 0.01 ? n * 7919L % 1000 / 1000.0 - 0.5 : 0;
      samples[n] = (float) (Math.exp(-6 * phase) * chord + 0.5 * click);
    }
    return samples;
  }
}
