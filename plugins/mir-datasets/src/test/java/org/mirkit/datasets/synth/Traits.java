package org.mirkit.datasets.synth;

import org.mirkit.api.audio.AudioClip;

/** A clip in four numbers, frame by frame of 20 ms. */
final class Traits {
  private Traits() {}

  static double[] of(AudioClip clip) {
    float[] samples = clip.samples(0);
    int frame = clip.sampleRateHz() / 50;
    int frames = samples.length / frame;
    double[] level = new double[frames];
    double[] crossings = new double[frames];
    for (int f = 0; f < frames; f++) {
      for (int i = f * frame + 1; i < (f + 1) * frame; i++) {
        level[f] += (double) samples[i] * samples[i] / frame;
        crossings[f] += samples[i] * samples[i - 1] < 0 ? 1.0 / frame : 0;
      }
      level[f] = Math.log(1e-6 + level[f]);
    }
    double unrest = 0;
    for (int f = 1; f < frames; f++) {
      unrest += Math.abs(level[f] - level[f - 1]) / frames;
    }
    return new double[] {
      unrest, Math.log(mean(crossings)), Math.log(deviation(crossings)), deviation(level)
    };
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum / values.length);
  }
}
