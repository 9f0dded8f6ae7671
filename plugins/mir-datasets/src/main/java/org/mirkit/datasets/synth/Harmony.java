package org.mirkit.datasets.synth;

/** Keys, scales and the chords that follow each other in them, in semitones. */
final class Harmony {
  private static final int[] MAJOR_SCALE = {0, 2, 4, 5, 7, 9, 11};
  private static final int[] MINOR_SCALE = {0, 2, 3, 5, 7, 8, 10};

  /** Progressions of scale degrees that both modes know: I–vi–IV–V and its kin. */
  private static final int[][] PROGRESSIONS = {
    {0, 5, 3, 4}, {0, 3, 4, 0}, {0, 4, 5, 3}, {5, 3, 0, 4}
  };

  private final int[] scale;
  private final int[] progression;
  private final int tonic;

  private Harmony(int[] scale, int[] progression, int tonic) {
    this.scale = scale;
    this.progression = progression;
    this.tonic = tonic;
  }

  /** A key and a progression by chance; the tonic is within an octave above the given note. */
  static Harmony by(Dice dice, int lowestTonic) {
    return new Harmony(
        dice.chance(0.5) ? MAJOR_SCALE : MINOR_SCALE,
        PROGRESSIONS[dice.below(PROGRESSIONS.length)],
        lowestTonic + dice.below(12));
  }

  /** The MIDI note of a scale degree; 7 is the octave, negative ones lie below the tonic. */
  int note(int degree) {
    return tonic + 12 * Math.floorDiv(degree, 7) + scale[Math.floorMod(degree, 7)];
  }

  /**
   * A note of one of the progression's triads.
   *
   * @param bar which chord; they come round
   * @param tone 0 root, 1 third, 2 fifth, 3 root an octave higher and so on
   */
  int chordTone(int bar, int tone) {
    int root = progression[bar % progression.length];
    return note(root + 2 * (tone % 3) + 7 * (tone / 3));
  }
}
