package org.mirkit.datasets.synth;

/** One voice that walks about a scale, note by note, with vibrato. */
final class Melody {
  private static final int LOWEST_TONIC = 60;
  private static final int RANGE_DEGREES = 9;
  private static final double ATTACK_SECONDS = 0.03;
  private static final double RELEASE_SECONDS = 0.05;

  private Melody() {}

  static void play(Stage stage) {
    Dice dice = stage.dice();
    Harmony harmony = Harmony.by(dice, LOWEST_TONIC);
    Vibrato vibrato = new Vibrato(dice.between(4.5, 6.5), dice.between(0.004, 0.02));
    double beatSeconds = 60 / (dice.between(80, 140) * stage.artist().tempo());
    int degree = dice.below(5);
    double time = 0;
    while (time < stage.seconds()) {
      double seconds = beatSeconds * dice.oneOf(0.5, 0.5, 1, 1, 1.5, 2);
      if (!dice.chance(0.1)) {
        sing(stage, time, seconds, stage.artist().frequencyHz(harmony.note(degree)), vibrato);
      }
      time += seconds;
      degree = Math.max(-2, Math.min(RANGE_DEGREES, degree + dice.below(7) - 3));
    }
  }

  /**
   * How a voice wavers.
   *
   * @param rateHz how often in a second
   * @param depth how far, as part of the frequency
   */
  private record Vibrato(double rateHz, double depth) {}

  private static void sing(
      Stage stage, double time, double seconds, double frequencyHz, Vibrato vibrato) {
    Wavetable timbre =
        stage.artist().timbre(frequencyHz * (1 + vibrato.depth), stage.sampleRateHz());
    double[] out = stage.out();
    int start = stage.sampleAt(time);
    int stop = stage.sampleAt(time + seconds);
    double attack = 1 / (ATTACK_SECONDS * stage.sampleRateHz());
    double release = 1 / (RELEASE_SECONDS * stage.sampleRateHz());
    int step = Wavetable.step(frequencyHz, stage.sampleRateHz());
    float depth = (float) (vibrato.depth * step);
    int waverStep = Wavetable.step(vibrato.rateHz, stage.sampleRateHz());
    int phase = 0;
    int waver = 0;
    for (int i = start; i < Math.min(out.length, stop); i++) {
      double edge = Math.min(1, Math.min(attack * (i - start), release * (stop - i)));
      out[i] += edge * timbre.at(phase);
      phase += step + (int) (depth * Wavetable.PURE.at(waver));
      waver += waverStep;
    }
  }
}
