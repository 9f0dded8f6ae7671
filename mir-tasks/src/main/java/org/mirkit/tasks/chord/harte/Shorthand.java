package org.mirkit.tasks.chord.harte;

import java.util.Arrays;
import java.util.Optional;

/** Harte's names for common chords; degrees from the ninth on add nothing within the octave. */
public enum Shorthand {
  /** Major triad. */
  MAJ("maj", 4, 7),
  /** Minor triad. */
  MIN("min", 3, 7),
  /** Diminished triad. */
  DIM("dim", 3, 6),
  /** Augmented triad. */
  AUG("aug", 4, 8),
  /** Suspended second. */
  SUS2("sus2", 2, 7),
  /** Suspended fourth. */
  SUS4("sus4", 5, 7),
  /** Dominant seventh. */
  SEVENTH("7", 4, 7, 10),
  /** Major seventh. */
  MAJ7("maj7", 4, 7, 11),
  /** Minor seventh. */
  MIN7("min7", 3, 7, 10),
  /** Minor triad with major seventh. */
  MINMAJ7("minmaj7", 3, 7, 11),
  /** Major sixth. */
  MAJ6("maj6", 4, 7, 9),
  /** Minor sixth. */
  MIN6("min6", 3, 7, 9),
  /** Diminished seventh. */
  DIM7("dim7", 3, 6, 9),
  /** Half-diminished seventh. */
  HDIM7("hdim7", 3, 6, 10),
  /** Ninth. */
  NINTH("9", 4, 7, 10),
  /** Major ninth. */
  MAJ9("maj9", 4, 7, 11),
  /** Minor ninth. */
  MIN9("min9", 3, 7, 10),
  /** Eleventh. */
  ELEVENTH("11", 4, 7, 10),
  /** Minor eleventh. */
  MIN11("min11", 3, 7, 10),
  /** Thirteenth. */
  THIRTEENTH("13", 4, 7, 10),
  /** Major thirteenth. */
  MAJ13("maj13", 4, 7, 11),
  /** Minor thirteenth. */
  MIN13("min13", 3, 7, 10),
  /** The root alone. */
  ROOT("1"),
  /** Root and fifth. */
  POWER("5", 7);

  private final String text;
  private final int intervals;

  Shorthand(String text, int... semitones) {
    this.text = text;
    this.intervals = Arrays.stream(semitones).map(s -> 1 << s).reduce(1, (a, b) -> a | b);
  }

  /** As it stands in a label. */
  public String text() {
    return text;
  }

  /** Bit s is set where the note s semitones above the root belongs to the chord. */
  public int intervals() {
    return intervals;
  }

  /** The shorthand of a text, if there is one. */
  static Optional<Shorthand> of(String text) {
    return Arrays.stream(values()).filter(shorthand -> shorthand.text.equals(text)).findFirst();
  }
}
