package org.mirkit.benchmarks;

import java.util.Random;
import org.mirkit.api.audio.AudioClip;

/**
 * A minute of something like music: a chord of decaying partials twice a second, a noisy beat, a
 * noise floor; loud and soft moments, energy at all frequencies. The same samples every time.
 */
final class Music {
  /** Length of every clip. */
  static final int SECONDS = 60;

  /** System property with another length in seconds, for runs whose figures mean nothing. */
  static final String LENGTH_PROPERTY = "mirkit.benchmarks.seconds";

  private static final int[] STEPS = {0, 4, 7, 12};
  private static final int[] ROOTS = {45, 41, 48, 43};
  private static final int PARTIALS = 8;

  private Music() {}

  /** The clip at a sample rate, one channel. */
  static AudioClip mono(int sampleRateHz) {
    return AudioClip.of(sampleRateHz, samples(sampleRateHz, 1));
  }

  /** The clip at a sample rate, two channels that differ in their noise. */
  static AudioClip stereo(int sampleRateHz) {
    return AudioClip.of(sampleRateHz, samples(sampleRateHz, 1), samples(sampleRateHz, 2));
  }

  private static float[] samples(int sampleRateHz, long seed) {
    Random random = new Random(seed);
    int seconds = Integer.getInteger(LENGTH_PROPERTY, SECONDS);
    float[] samples = new float[seconds * sampleRateHz];
    for (int i = 0; i < samples.length; i++) {
      double sinceBeat = 2.0 * i / sampleRateHz % 1 / 2;
      double beat = 0.2 * Math.exp(-60 * sinceBeat) + 0.003;
      samples[i] = (float) (beat * random.nextGaussian());
    }
    for (int half = 0; half < 2 * seconds; half++) {
      int root = ROOTS[half / 4 % ROOTS.length];
      for (int step : STEPS) {
        addTone(samples, sampleRateHz, half, 440 * Math.pow(2, (root + step - 69) / 12.0));
      }
    }
    return samples;
  }

  private static void addTone(float[] samples, int sampleRateHz, int half, double hz) {
    int length = sampleRateHz / 2;
    for (int partial = 1; partial <= PARTIALS; partial++) {
      double turn = 2 * Math.PI * hz * partial / sampleRateHz;
      double decay = Math.exp(-2.0 * partial / sampleRateHz);
      double level = 0.1 / partial;
      for (int i = 0; i < length; i++, level *= decay) {
        samples[half * length + i] += (float) (level * Math.sin(turn * i));
      }
    }
  }
}
