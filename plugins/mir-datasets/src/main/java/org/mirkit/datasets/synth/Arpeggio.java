package org.mirkit.datasets.synth;

/**
 * Broken chords on plucked strings: Karplus and Strong, "Digital synthesis of plucked-string and
 * drum timbres", Computer Music Journal 7(2), 1983; a period is a whole number of samples, so high
 * notes are a little out of tune, as strings are.
 */
final class Arpeggio {
  private static final int LOWEST_TONIC = 48;
  private static final int NOTES_PER_BAR = 8;
  private static final double RING_SECONDS = 0.9;

  private Arpeggio() {}

  static void play(Stage stage) {
    Dice dice = stage.dice();
    Harmony harmony = Harmony.by(dice, LOWEST_TONIC);
    double noteSeconds = 30 / (dice.between(85, 150) * stage.artist().tempo());
    int[] pattern = pattern(dice.below(3));
    double blend = dice.between(0.35, 0.5);
    for (int n = 0; n * noteSeconds < stage.seconds(); n++) {
      int tone = pattern[n % NOTES_PER_BAR];
      double frequencyHz = stage.artist().frequencyHz(harmony.chordTone(n / NOTES_PER_BAR, tone));
      pluck(stage, stage.sampleAt(n * noteSeconds), frequencyHz, blend, dice.between(0.6, 1));
    }
  }

  private static int[] pattern(int which) {
    return switch (which) {
      case 0 -> new int[] {0, 1, 2, 3, 4, 3, 2, 1};
      case 1 -> new int[] {0, 2, 1, 3, 2, 4, 3, 5};
      default -> new int[] {5, 4, 3, 2, 1, 0, 1, 2};
    };
  }

  private static void pluck(Stage stage, int start, double frequencyHz, double blend, double gain) {
    double[] string = excited(stage, frequencyHz);
    double[] out = stage.out();
    int end = Math.min(out.length, start + stage.sampleAt(RING_SECONDS));
    double fade = gain / (end - start);
    int at = 0;
    for (int i = start; i < end; i++) {
      int next = at + 1 == string.length ? 0 : at + 1;
      double now = string[at];
      out[i] += now * fade * (end - i);
      string[at] = 0.996 * (blend * now + (1 - blend) * string[next]);
      at = next;
    }
  }

  /** A string of one period, filled with noise that is as bright as the artist. */
  private static double[] excited(Stage stage, double frequencyHz) {
    int period = Math.max(2, (int) (stage.sampleRateHz() / frequencyHz + 0.5));
    double[] string = new double[period];
    double smooth = 0;
    double mean = 0;
    for (int i = 0; i < period; i++) {
      smooth += stage.artist().rolloff() * (stage.dice().noise() - smooth);
      string[i] = smooth;
      mean += smooth / period;
    }
    for (int i = 0; i < period; i++) {
      string[i] -= mean;
    }
    return string;
  }
}
