package org.mirkit.api.music;

import org.apiguardian.api.API;

/**
 * A chord as it sounds, whatever its spelling: root, notes and bass in semitones.
 *
 * @param root pitch class from C = 0, or {@link #NONE}
 * @param intervals bit s is set where the note s semitones above the root is spelled
 * @param bass semitones of the lowest note above the root, or {@link #NONE}
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Chord(int root, int intervals, int bass) {
  /** Root and bass of what has none. */
  public static final int NONE = -1;

  /** Bits of all twelve intervals. */
  public static final int OCTAVE = 0xFFF;

  /** No chord sounds. */
  public static final Chord NO_CHORD = new Chord(NONE, 0, NONE);

  /** A chord without a name: it could be any. */
  public static final Chord UNKNOWN = new Chord(NONE, OCTAVE, NONE);

  /**
   * The chord of a label, with the notes that mir_eval compares.
   *
   * @throws org.mirkit.api.DataException if it is none; the message names the place in it
   */
  public static Chord parse(String label) {
    return ChordLabel.parse(label).chord();
  }

  /** Whether it is a chord without a name. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /** The intervals with that of the bass: mir_eval's bitmap, relative to the root. */
  public int sounding() {
    return bass == NONE ? intervals : intervals | 1 << bass;
  }

  /** Bit p is set where pitch class p sounds: the bitmap rotated to its root. */
  public int pitchClasses() {
    return root == NONE ? intervals : rotated(sounding(), root);
  }

  /** The pitch class of the lowest note, or {@link #NONE}. */
  public int bassPitchClass() {
    return bass == NONE ? NONE : (root + bass) % 12;
  }

  /** The same chord on another root; what has none stays as it is. */
  public Chord transposed(int semitones) {
    return root == NONE ? this : new Chord(Math.floorMod(root + semitones, 12), intervals, bass);
  }

  private static int rotated(int bits, int semitones) {
    int up = bits << semitones;
    return (up | up >> 12) & OCTAVE;
  }
}
