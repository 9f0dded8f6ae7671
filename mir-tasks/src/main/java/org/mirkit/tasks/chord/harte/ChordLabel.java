package org.mirkit.tasks.chord.harte;

/**
 * A chord as its label means it.
 *
 * @param root pitch class from C = 0, or {@link #NONE}
 * @param intervals bit s is set where the note s semitones above the root is spelled
 * @param bass semitones of the lowest note above the root, or {@link #NONE}
 */
public record ChordLabel(int root, int intervals, int bass) {
  /** Root and bass of what has none. */
  public static final int NONE = -1;

  /** Bits of all twelve intervals. */
  public static final int OCTAVE = 0xFFF;

  /** The label of no chord. */
  public static final String NO_CHORD_TEXT = "N";

  /** No chord sounds. */
  public static final ChordLabel NO_CHORD = new ChordLabel(NONE, 0, NONE);

  /** A chord without a name: it could be any. */
  public static final ChordLabel UNKNOWN = new ChordLabel(NONE, OCTAVE, NONE);

  /**
   * Reads a label.
   *
   * @throws org.mirkit.api.DataException if it is none; the message names the place in it
   */
  public static ChordLabel parse(String label) {
    return new HarteParser(label).parse();
  }

  /** Whether it is the label {@code X}. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /** The intervals with that of the bass. */
  public int sounding() {
    return bass == NONE ? intervals : intervals | 1 << bass;
  }

  /** Bit p is set where pitch class p sounds. */
  public int pitchClasses() {
    if (root == NONE) {
      return intervals;
    }
    int up = sounding() << root;
    return (up | up >> 12) & OCTAVE;
  }
}
