package org.mirkit.models.rule;

/** Reads names of pitch classes: a letter, with sharps or flats after it. */
final class PitchClassName {
  /** A group for a regular expression: the letter, then its accidentals. */
  static final String PATTERN = "([A-G](?:#*|b*))";

  private static final String NATURALS = "C D EF G A B";

  private PitchClassName() {}

  /** Semitones above C of a name that matches {@link #PATTERN}; not yet within an octave. */
  static int semitones(String name) {
    int accidentals = name.length() - 1;
    return NATURALS.indexOf(name.charAt(0)) + (name.endsWith("b") ? -accidentals : accidentals);
  }
}
