package org.mirkit.tasks.pitch;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scientific pitch names: A4 is MIDI note 69 and 440 Hz, C4 the middle C. */
final class NoteName {
  private static final List<String> NAMES =
      List.of("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B");
  private static final Pattern NAME = Pattern.compile("([A-G])(#|b)?(-?\\d)");
  private static final String NATURALS = "C D EF G A B";

  private NoteName() {}

  /** The MIDI note of a name, if it is one. */
  static OptionalInt midi(String name) {
    Matcher note = NAME.matcher(name);
    if (!note.matches()) {
      return OptionalInt.empty();
    }
    int accidental = note.group(2) == null ? 0 : note.group(2).equals("#") ? 1 : -1;
    int octave = Integer.parseInt(note.group(3));
    return OptionalInt.of(12 * (octave + 1) + NATURALS.indexOf(note.group(1)) + accidental);
  }

  /** The name of a MIDI note. */
  static String of(int midi) {
    return NAMES.get(Math.floorMod(midi, 12)) + (Math.floorDiv(midi, 12) - 1);
  }
}
