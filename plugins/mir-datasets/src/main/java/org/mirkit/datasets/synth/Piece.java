package org.mirkit.datasets.synth;

import org.mirkit.api.audio.AudioClip;

/**
 * One piece of music by value; it can be rendered any number of times, always to the same samples.
 *
 * @param style what it is like
 * @param artist number of who plays it
 * @param take number of the piece among all of its style
 * @param seed of the collection
 * @param samples its length
 * @param sampleRateHz samples per second
 */
record Piece(Style style, int artist, int take, long seed, int samples, int sampleRateHz) {
  /** Raised with every change that anybody could hear, since caches go by the recipe. */
  private static final int GENERATOR = 1;

  private static final double EDGE_SECONDS = 0.01;
  private static final double BACKING_CHANCE = 0.5;

  /** Everything that the sound depends on. */
  String recipe() {
    return String.join(
        " ",
        "mirkit-synth-" + GENERATOR,
        "style=" + style.label(),
        "artist=" + artist,
        "take=" + take,
        "seed=" + seed,
        "samples=" + samples,
        "sampleRateHz=" + sampleRateHz);
  }

  /** Plays it. */
  AudioClip render() {
    Dice dice = Dice.of(seed, style.ordinal(), take);
    Artist player = Artist.of(seed, artist);
    double[] sound = play(style, player, dice);
    if (dice.chance(BACKING_CHANCE)) {
      addBacking(sound, player, dice);
    }
    return AudioClip.of(sampleRateHz, mastered(sound, player.noiseLevel(), dice));
  }

  private double[] play(Style what, Artist player, Dice dice) {
    double[] sound = new double[samples];
    what.playOn(new Stage(sound, sampleRateHz, player, dice));
    return sound;
  }

  /** Another style far behind, so that no single trait of a style is missing from the others. */
  private void addBacking(double[] sound, Artist player, Dice dice) {
    Style other = Style.values()[(style.ordinal() + 1 + dice.below(3)) % 4];
    double[] backing = play(other, player, dice);
    double gain = dice.between(0.05, 0.2) * rms(sound) / Math.max(1e-9, rms(backing));
    for (int i = 0; i < samples; i++) {
      sound[i] += gain * backing[i];
    }
  }

  private static double rms(double[] sound) {
    double sum = 0;
    for (double sample : sound) {
      sum += sample * sample;
    }
    return Math.sqrt(sum / sound.length);
  }

  /** Brought to a level by chance, with the room's hiss and soft edges; never beyond ±1. */
  private float[] mastered(double[] sound, double noiseLevel, Dice dice) {
    double level = dice.between(0.2, 0.9);
    double gain = level / Math.max(1e-9, peak(sound));
    double edge = 1 / (EDGE_SECONDS * sampleRateHz);
    float[] out = new float[samples];
    for (int i = 0; i < samples; i++) {
      double soft = Math.min(1, edge * Math.min(i, samples - 1 - i));
      out[i] = (float) (soft * (gain * sound[i] + noiseLevel * dice.noise()));
    }
    return out;
  }

  private static double peak(double[] sound) {
    double peak = 0;
    for (double sample : sound) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }
}
