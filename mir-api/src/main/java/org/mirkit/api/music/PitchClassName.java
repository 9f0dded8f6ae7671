package org.mirkit.api.music;

import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * A pitch class as it is written: a letter with its sharps or flats, such as {@code Bb}.
 *
 * @param letter from A to G
 * @param accidentals how many sharps; flats when negative
 */
@API(status = API.Status.STABLE, since = "1.0")
public record PitchClassName(char letter, int accidentals) {
  /** The usual names from C up: what is written where nobody has chosen a spelling. */
  public static final List<String> ALL =
      List.of("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B");

  /** The line of fifths, on which each letter lies a fifth above the one before it. */
  private static final String FIFTHS = "FCGDAEB";

  private static final int C = FIFTHS.indexOf('C');

  /** Steps on the line of fifths for 0 to 11 semitones up. */
  private static final int[] FIFTHS_OF_SEMITONES = {0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5};

  private static final int G_FLAT = -6;
  private static final int A_SHARP = 10;

  /** Refuses letters that name no pitch. */
  public PitchClassName {
    if (!isLetter(letter)) {
      throw new IllegalArgumentException("'" + letter + "' is no letter from A to G");
    }
  }

  static boolean isLetter(char letter) {
    return letter >= 'A' && letter <= 'G';
  }

  /** The usual name of a pitch class; any whole number, in semitones above a C. */
  public static PitchClassName of(int pitchClass) {
    return parse(ALL.get(Math.floorMod(pitchClass, ALL.size())));
  }

  /**
   * Reads a name.
   *
   * @throws DataException if it is not a letter from A to G with only sharps or only flats after it
   */
  public static PitchClassName parse(String name) {
    if (!name.matches("[A-G](#*|b*)")) {
      throw new DataException(
          "'%s' is no pitch class; expected a letter from A to G with # or b after it, such as Eb"
              .formatted(name));
    }
    int accidentals = name.length() - 1;
    return new PitchClassName(name.charAt(0), name.endsWith("b") ? -accidentals : accidentals);
  }

  /** Semitones above C, from 0 to 11. */
  public int pitchClass() {
    return Math.floorMod(7 * fifths(), 12);
  }

  /**
   * The name of what lies some semitones higher, by the interval that is usual for them: a minor
   * third above Bb is Db, above B it is D. What would be written with two accidentals, or with one
   * on a white key, such as Cb, is given its simpler name.
   *
   * @param semitones how much higher; lower when negative
   */
  public PitchClassName transposed(int semitones) {
    return transposed(semitones, G_FLAT, A_SHARP);
  }

  /** The same with other bounds on the line of fifths, at least eleven steps apart, C being 0. */
  PitchClassName transposed(int semitones, int flattest, int sharpest) {
    int within = Math.floorMod(semitones, 12);
    if (within == 0) {
      return this;
    }
    int place = fifths() + FIFTHS_OF_SEMITONES[within];
    while (place < flattest) {
      place += 12;
    }
    while (place > sharpest) {
      place -= 12;
    }
    return ofFifths(place);
  }

  /** How many fifths above C. */
  private int fifths() {
    return FIFTHS.indexOf(letter) - C + FIFTHS.length() * accidentals;
  }

  private static PitchClassName ofFifths(int place) {
    int letter = Math.floorMod(place + C, FIFTHS.length());
    return new PitchClassName(FIFTHS.charAt(letter), Math.floorDiv(place + C, FIFTHS.length()));
  }

  /** As it stands in a label. */
  public String text() {
    return letter + (accidentals < 0 ? "b" : "#").repeat(Math.abs(accidentals));
  }
}
