package org.mirkit.datasets.synth;

/**
 * A drum kit: sixteen steps to a bar with kick, snare and hi-hat, in a pattern that comes round.
 */
final class Percussion {
  private static final int STEPS = 16;
  private static final double LONGEST_HIT_SECONDS = 0.4;

  private Percussion() {}

  static void play(Stage stage) {
    Dice dice = stage.dice();
    double stepSeconds = 15 / (dice.between(85, 150) * stage.artist().tempo());
    boolean[] kick = pattern(dice, 0, 8, 0.12);
    boolean[] snare = pattern(dice, 4, 12, 0.06);
    int hatEvery = 1 + dice.below(2);
    double snareHz = dice.between(160, 240);
    double hatSeconds = dice.between(0.015, 0.05);
    for (int n = 0; n * stepSeconds < stage.seconds(); n++) {
      int start = stage.sampleAt(n * stepSeconds);
      if (kick[n % STEPS]) {
        kick(stage, start);
      }
      if (snare[n % STEPS]) {
        noise(stage, start, dice.between(0.06, 0.1), 0.6, 0.3);
        tone(stage, start, snareHz, 0.05, 0.4);
      }
      if (n % hatEvery == 0) {
        noise(stage, start, hatSeconds, dice.between(0.15, 0.35), 1);
      }
    }
  }

  private static boolean[] pattern(Dice dice, int first, int second, double extra) {
    boolean[] steps = new boolean[STEPS];
    for (int i = 0; i < STEPS; i++) {
      steps[i] = i == first || i == second || dice.chance(extra);
    }
    return steps;
  }

  /** A tone that falls from 150 Hz to 50 Hz while it dies away. */
  private static void kick(Stage stage, int start) {
    double[] out = stage.out();
    double fall = stage.decay(0.03);
    double fade = stage.decay(0.1);
    double excessHz = 100;
    double level = 1;
    int phase = 0;
    for (int i = start; i < end(stage, start); i++) {
      out[i] += level * Wavetable.PURE.at(phase);
      phase += Wavetable.step(50 + excessHz, stage.sampleRateHz());
      excessHz *= fall;
      level *= fade;
    }
  }

  private static void tone(
      Stage stage, int start, double frequencyHz, double seconds, double gain) {
    double[] out = stage.out();
    double fade = stage.decay(seconds);
    double level = gain;
    int step = Wavetable.step(frequencyHz, stage.sampleRateHz());
    int phase = 0;
    for (int i = start; i < end(stage, start); i++) {
      out[i] += level * Wavetable.PURE.at(phase);
      phase += step;
      level *= fade;
    }
  }

  /** A burst of noise; the sharper, the more of its low frequencies are taken away. */
  private static void noise(Stage stage, int start, double seconds, double gain, double sharpness) {
    double[] out = stage.out();
    double fade = stage.decay(seconds);
    double level = gain;
    double last = 0;
    for (int i = start; i < end(stage, start) && level > 1e-4; i++) {
      double now = stage.dice().noise();
      out[i] += level * (now - sharpness * last);
      last = now;
      level *= fade;
    }
  }

  private static int end(Stage stage, int start) {
    return Math.min(stage.out().length, start + stage.sampleAt(LONGEST_HIT_SECONDS));
  }
}
