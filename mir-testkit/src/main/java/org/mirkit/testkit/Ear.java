package org.mirkit.testkit;

import org.mirkit.api.audio.AudioClip;

/**
 * Hears the pitch and the loudness of the first channel of a clip, and knows nothing of labels. The
 * pitch is that of the McLeod pitch method (McLeod and Wyvill 2005): the first high peak of the
 * normalised square difference function.
 */
record Ear(AudioClip clip) {
  private static final double LOWEST_HZ = 60;
  private static final double HIGHEST_HZ = 1500;
  private static final double WINDOW_SECONDS = 0.06;
  private static final double SHARE_OF_HIGHEST = 0.9;

  /** Whether the clip has sound to hear on both sides of a time. */
  boolean hears(double seconds) {
    return first(seconds) >= 0 && first(seconds) + window() + longestLag() <= clip.length();
  }

  /** The frequency around a time at which it {@link #hears}; NaN in noise and silence. */
  double hz(double seconds) {
    int first = first(seconds);
    double[] likeness = new double[longestLag() + 1];
    for (int lag = 1; lag < likeness.length; lag++) {
      likeness[lag] = likeness(first, lag);
    }
    int peak = peak(likeness);
    return peak < 0 ? Double.NaN : clip.sampleRateHz() / summit(likeness, peak);
  }

  private int first(double seconds) {
    int centre = (int) Math.round(seconds * clip.sampleRateHz());
    return centre - (window() + longestLag()) / 2;
  }

  private int window() {
    return (int) (WINDOW_SECONDS * clip.sampleRateHz());
  }

  private int longestLag() {
    return (int) (clip.sampleRateHz() / LOWEST_HZ);
  }

  private double likeness(int first, int lag) {
    float[] samples = clip.samples(0);
    double product = 0;
    double energy = 0;
    for (int i = first; i < first + window(); i++) {
      double one = samples[i];
      double other = samples[i + lag];
      product += one * other;
      energy += one * one + other * other;
    }
    return energy == 0 ? 0 : 2 * product / energy;
  }

  private int peak(double[] likeness) {
    int shortest = Math.max(2, (int) (clip.sampleRateHz() / HIGHEST_HZ));
    double highest = 0;
    for (int lag = shortest; lag < likeness.length - 1; lag++) {
      highest = isPeak(likeness, lag) ? Math.max(highest, likeness[lag]) : highest;
    }
    for (int lag = shortest; lag < likeness.length - 1 && highest > 0; lag++) {
      if (isPeak(likeness, lag) && likeness[lag] >= SHARE_OF_HIGHEST * highest) {
        return lag;
      }
    }
    return -1;
  }

  private static boolean isPeak(double[] values, int at) {
    return values[at] > values[at - 1] && values[at] >= values[at + 1];
  }

  /** Where the parabola through a peak and its neighbours is highest. */
  private static double summit(double[] values, int at) {
    double curvature = values[at - 1] - 2 * values[at] + values[at + 1];
    return at + 0.5 * (values[at - 1] - values[at + 1]) / curvature;
  }

  /** The mean square between two times, as far as they lie in the clip; NaN where none does. */
  double energy(double fromSeconds, double toSeconds) {
    int from = Math.max(0, (int) Math.round(fromSeconds * clip.sampleRateHz()));
    int to = Math.min(clip.length(), (int) Math.round(toSeconds * clip.sampleRateHz()));
    double sum = 0;
    for (int i = from; i < to; i++) {
      double sample = clip.samples(0)[i];
      sum += sample * sample;
    }
    return sum / Math.max(0, to - from);
  }
}
