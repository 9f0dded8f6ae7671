package org.mirkit.tasks.key;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.DataException;
import org.mirkit.tasks.note.PitchClassName;

/**
 * A key as its label means it.
 *
 * @param tonic pitch class from C = 0, or {@link #NONE}
 * @param mode major, minor, or neither
 */
record KeyLabel(int tonic, Mode mode) {
  /** The tonic of a key that cannot be named. */
  static final int NONE = -1;

  /** A key that cannot be named. */
  static final KeyLabel UNKNOWN = new KeyLabel(NONE, Mode.NONE);

  /** How {@link #UNKNOWN} is written. */
  static final String UNKNOWN_TEXT = "X";

  private static final Pattern KEY =
      Pattern.compile("([a-g])(#*|b*)(?:\\s*:\\s*|\\s+)(major|minor|other)");

  /** Major, minor, another mode, or that of no key. */
  enum Mode {
    MAJOR,
    MINOR,
    OTHER,
    NONE
  }

  /**
   * Reads a label.
   *
   * @throws DataException if it is none
   */
  static KeyLabel parse(String label) {
    String text = label.strip().toLowerCase(Locale.ROOT);
    if (text.equals("x")) {
      return UNKNOWN;
    }
    Matcher key = KEY.matcher(text);
    if (!key.matches()) {
      throw new DataException(
          "'%s' is no key; expected a tonic and major, minor or other, such as Eb:minor, or X"
              .formatted(label));
    }
    int accidentals =
        key.group(2).startsWith("#") ? key.end(2) - key.start(2) : -key.group(2).length();
    int natural =
        PitchClassName.semitones(key.group(1).toUpperCase(Locale.ROOT).charAt(0)).orElseThrow();
    int tonic = Math.floorMod(natural + accidentals, 12);
    return new KeyLabel(tonic, Mode.valueOf(key.group(3).toUpperCase(Locale.ROOT)));
  }
}
