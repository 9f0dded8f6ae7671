package org.mirkit.testkit;

import java.util.Arrays;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.PitchCurve;

/**
 * A sound whose labels can be heard again: silence, then a harmonic tone to the end, alike in all
 * channels.
 */
record Tone(double hz, double onsetSeconds, double seconds) {
  static final Tone A3 = new Tone(220, 0.8, 2);

  private static final int HARMONICS = 5;
  private static final double LOUDNESS = 0.2;
  private static final double HOP_SECONDS = 0.01;

  AudioClip clip(AudioFormat format) {
    int rate = format.sampleRateHz();
    float[] samples = new float[(int) Math.round(seconds * rate)];
    for (int i = (int) Math.round(onsetSeconds * rate); i < samples.length; i++) {
      samples[i] = (float) (LOUDNESS * value((double) i / rate - onsetSeconds));
    }
    float[][] channels = new float[format.channels()][];
    Arrays.setAll(channels, channel -> samples.clone());
    return AudioClip.of(rate, channels);
  }

  private double value(double time) {
    double sum = 0;
    for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
      sum += Math.sin(2 * Math.PI * harmonic * hz * time) / harmonic;
    }
    return sum;
  }

  Onsets onsets() {
    return new Onsets(new double[] {onsetSeconds});
  }

  /** A frequency every 10 ms, 0 before the tone. */
  PitchCurve curve() {
    int size = (int) Math.round(seconds / HOP_SECONDS);
    double[] times = new double[size];
    double[] frequencies = new double[size];
    boolean[] voiced = new boolean[size];
    for (int i = 0; i < size; i++) {
      times[i] = i * HOP_SECONDS;
      voiced[i] = times[i] >= onsetSeconds;
      frequencies[i] = voiced[i] ? hz : 0;
    }
    return new PitchCurve(times, frequencies, voiced);
  }
}
