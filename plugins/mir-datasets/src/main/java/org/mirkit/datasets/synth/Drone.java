package org.mirkit.datasets.synth;

/** Long chords: each tone is a pair of detuned voices that beat, under a slow swell. */
final class Drone {
  private static final int LOWEST_TONIC = 36;
  private static final int[] TONES = {0, 2, 3, 4};

  /** The swell is straight over so many samples; nobody hears the corners. */
  private static final int SEGMENT = 64;

  private Drone() {}

  static void play(Stage stage) {
    Dice dice = stage.dice();
    Harmony harmony = Harmony.by(dice, LOWEST_TONIC);
    double chordSeconds = dice.between(2.5, 5) / stage.artist().tempo();
    double fadeSeconds = dice.between(0.4, 1);
    for (int bar = 0; bar * chordSeconds < stage.seconds(); bar++) {
      int start = stage.sampleAt(bar * chordSeconds);
      int length = stage.sampleAt(chordSeconds + fadeSeconds);
      int fade = stage.sampleAt(fadeSeconds);
      for (int tone : TONES) {
        Swell swell =
            new Swell(
                start,
                length,
                fade,
                Wavetable.step(dice.between(0.1, 0.4), stage.sampleRateHz()),
                (int) dice.nextLong());
        pair(stage, stage.artist().frequencyHz(harmony.chordTone(bar, tone)), swell);
      }
    }
  }

  /**
   * How loud a tone is.
   *
   * @param start where it begins
   * @param length how long it is, with both fades
   * @param fade how long it takes to come and to go
   * @param step how fast it swells
   * @param phase where in its swelling it begins
   */
  private record Swell(int start, int length, int fade, int step, int phase) {

    float at(int sample) {
      int into = sample - start;
      float edge = Math.max(0, Math.min(fade, Math.min(into, length - into)));
      return edge / fade * (1 + 0.4f * Wavetable.PURE.at(phase + into * step));
    }
  }

  private static void pair(Stage stage, double frequencyHz, Swell swell) {
    Dice dice = stage.dice();
    Wavetable timbre = stage.artist().timbre(frequencyHz, stage.sampleRateHz());
    double beat = dice.between(0.0008, 0.003);
    int lowStep = Wavetable.step(frequencyHz * (1 - beat), stage.sampleRateHz());
    int highStep = Wavetable.step(frequencyHz * (1 + beat), stage.sampleRateHz());
    int low = (int) dice.nextLong();
    int high = (int) dice.nextLong();
    double[] out = stage.out();
    int end = Math.min(out.length, swell.start + swell.length);
    for (int from = swell.start; from < end; from += SEGMENT) {
      float gain = swell.at(from);
      float slope = (swell.at(from + SEGMENT) - gain) / SEGMENT;
      for (int i = from; i < Math.min(end, from + SEGMENT); i++) {
        out[i] += gain * (timbre.at(low) + timbre.at(high));
        gain += slope;
        low += lowStep;
        high += highStep;
      }
    }
  }
}
