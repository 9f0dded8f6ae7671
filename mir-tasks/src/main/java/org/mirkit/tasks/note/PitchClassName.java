package org.mirkit.tasks.note;

import java.util.List;
import java.util.OptionalInt;

/** Names of pitch classes; other spellings are read, these are written. */
public final class PitchClassName {
  /** All from C up. */
  public static final List<String> ALL =
      List.of("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B");

  private PitchClassName() {}

  /** Semitones above C of a letter from A to G; empty for any other. */
  public static OptionalInt semitones(char letter) {
    int semitones = ALL.indexOf(String.valueOf(letter));
    return semitones < 0 ? OptionalInt.empty() : OptionalInt.of(semitones);
  }
}
