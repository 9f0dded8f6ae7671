package org.mirkit.api.music;

import java.util.Comparator;
import org.apiguardian.api.API;

/**
 * A degree of the major scale on a chord's root, altered or not: {@code 3}, {@code b7}, {@code
 * #11}.
 *
 * @param number from 1, the root, to 13
 * @param accidentals how many sharps; flats when negative
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Degree(int number, int accidentals) implements Comparable<Degree> {
  /** The root. */
  public static final Degree ROOT = new Degree(1, 0);

  /** The greatest number that a degree may have. */
  static final int LAST = 13;

  private static final int[] MAJOR_SCALE = {0, 2, 4, 5, 7, 9, 11};

  private static final Comparator<Degree> ORDER =
      Comparator.comparingInt(Degree::number).thenComparingInt(Degree::accidentals);

  /** Refuses numbers that are no degree. */
  public Degree {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException(number + " is no degree from 1 to " + LAST);
    }
  }

  /** Semitones above the root, not folded into an octave: 14 for {@code 9}. */
  public int semitones() {
    int octaves = (number - 1) / MAJOR_SCALE.length;
    return 12 * octaves + MAJOR_SCALE[(number - 1) % MAJOR_SCALE.length] + accidentals;
  }

  /** As it stands in a label. */
  public String text() {
    return (accidentals < 0 ? "b" : "#").repeat(Math.abs(accidentals)) + number;
  }

  /** By number, then from flat to sharp. */
  @Override
  public int compareTo(Degree other) {
    return ORDER.compare(this, other);
  }
}
