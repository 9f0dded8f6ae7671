package org.mirkit.api.music;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Harte's names for common chords, with those that mir_eval and JAMS have besides, and the degrees
 * that they stand for.
 */
@API(status = API.Status.STABLE, since = "1.0")
public enum Shorthand {
  /** Major triad. */
  MAJ("maj", "3 5"),
  /** Minor triad. */
  MIN("min", "b3 5"),
  /** Diminished triad. */
  DIM("dim", "b3 b5"),
  /** Augmented triad. */
  AUG("aug", "3 #5"),
  /** Suspended second. */
  SUS2("sus2", "2 5"),
  /** Suspended fourth. */
  SUS4("sus4", "4 5"),
  /** Dominant seventh. */
  SEVENTH("7", "3 5 b7"),
  /** Major seventh. */
  MAJ7("maj7", "3 5 7"),
  /** Minor seventh. */
  MIN7("min7", "b3 5 b7"),
  /** Minor triad with major seventh. */
  MINMAJ7("minmaj7", "b3 5 7"),
  /** Augmented triad with minor seventh; in JAMS, not in mir_eval. */
  AUG7("aug7", "3 #5 b7"),
  /** Diminished seventh. */
  DIM7("dim7", "b3 b5 bb7"),
  /** Half-diminished seventh. */
  HDIM7("hdim7", "b3 b5 b7"),
  /** Major sixth. */
  MAJ6("maj6", "3 5 6"),
  /** Minor sixth. */
  MIN6("min6", "b3 5 6"),
  /** Ninth. */
  NINTH("9", "3 5 b7 9"),
  /** Major ninth. */
  MAJ9("maj9", "3 5 7 9"),
  /** Minor ninth. */
  MIN9("min9", "b3 5 b7 9"),
  /** Eleventh. */
  ELEVENTH("11", "3 5 b7 9 11"),
  /** Major eleventh; in JAMS, not in mir_eval. */
  MAJ11("maj11", "3 5 7 9 11"),
  /** Minor eleventh. */
  MIN11("min11", "b3 5 b7 9 11"),
  /** Thirteenth. */
  THIRTEENTH("13", "3 5 b7 9 11 13"),
  /** Major thirteenth. */
  MAJ13("maj13", "3 5 7 9 11 13"),
  /** Minor thirteenth. */
  MIN13("min13", "b3 5 b7 9 11 13"),
  /** The root alone. */
  ROOT("1", ""),
  /** Root and fifth. */
  POWER("5", "5");

  private final String text;
  private final List<Degree> degrees;
  private final int intervals;

  Shorthand(String text, String degrees) {
    this.text = text;
    this.degrees = Arrays.stream(("1 " + degrees).split(" ")).map(Shorthand::degree).toList();
    this.intervals =
        this.degrees.stream()
            .mapToInt(Degree::semitones)
            .filter(semitones -> semitones < 12)
            .reduce(0, (bits, semitones) -> bits | 1 << semitones);
  }

  private static Degree degree(String text) {
    int flats = text.lastIndexOf('b') + 1;
    int sharps = text.lastIndexOf('#') + 1;
    return new Degree(Integer.parseInt(text.substring(flats + sharps)), sharps - flats);
  }

  /** As it stands in a label. */
  public String text() {
    return text;
  }

  /** The degrees that it stands for, from the root up. */
  public List<Degree> degrees() {
    return degrees;
  }

  /**
   * Bit s is set where the note s semitones above the root belongs to the chord; degrees from the
   * octave on are left out.
   */
  public int intervals() {
    return intervals;
  }

  /** The shorthand of a text, if there is one. */
  public static Optional<Shorthand> of(String text) {
    return Arrays.stream(values()).filter(shorthand -> shorthand.text.equals(text)).findFirst();
  }

  /** The shorthand that stands for just these degrees, if there is one. */
  static Optional<Shorthand> of(Set<Degree> degrees) {
    return Arrays.stream(values())
        .filter(shorthand -> shorthand.degrees.size() == degrees.size())
        .filter(shorthand -> degrees.containsAll(shorthand.degrees))
        .findFirst();
  }
}
