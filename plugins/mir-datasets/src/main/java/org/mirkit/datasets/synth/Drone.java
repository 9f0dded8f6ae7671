package org.mirkit.datasets.synth;

/** Long chords: each tone is a pair of detuned voices that beat, under a slow swell. */
final class Drone {
  private static final int LOWEST_TONIC = 36;
  private static final int[] TONES = {0, 2, 3, 4};

  private Drone() {}

  static void play(Stage stage) {
    Dice dice = stage.dice();
    Harmony harmony = Harmony.by(dice, LOWEST_TONIC);
    double chordSeconds = dice.between(2.5, 5) / stage.artist().tempo();
    double fadeSeconds = dice.between(0.4, 1);
    for (int bar = 0; bar * chordSeconds < stage.seconds(); bar++) {
      int start = stage.sampleAt(bar * chordSeconds);
      int length = stage.sampleAt(chordSeconds + fadeSeconds);
      for (int tone : TONES) {
        double frequencyHz = stage.artist().frequencyHz(harmony.chordTone(bar, tone));
        double beat = dice.between(0.0008, 0.003);
        voice(stage, start, length, frequencyHz * (1 - beat), fadeSeconds);
        voice(stage, start, length, frequencyHz * (1 + beat), fadeSeconds);
      }
    }
  }

  private static void voice(
      Stage stage, int start, int length, double frequencyHz, double fadeSeconds) {
    Wavetable timbre = stage.artist().timbre(frequencyHz, stage.sampleRateHz());
    double[] out = stage.out();
    double step = frequencyHz / stage.sampleRateHz();
    double swellStep = stage.dice().between(0.1, 0.4) / stage.sampleRateHz();
    double phase = stage.dice().between(0, 1);
    double swellPhase = stage.dice().between(0, 1);
    double fade = 1 / (fadeSeconds * stage.sampleRateHz());
    int end = Math.min(out.length, start + length);
    for (int i = start; i < end; i++) {
      double edge = Math.min(1, fade * Math.min(i - start, start + length - i));
      out[i] += edge * (1 + 0.4 * Wavetable.PURE.at(swellPhase)) * timbre.at(phase);
      phase += step;
      phase -= (int) phase;
      swellPhase += swellStep;
      swellPhase -= (int) swellPhase;
    }
  }
}
