package org.mirkit.api.music;

import org.apiguardian.api.API;

/**
 * A chord as Harte (2010) writes it: {@code C:maj}, {@code F#:min7/b3}, {@code Bb:(3,5,#11)},
 * {@code N} for no chord, {@code X} for one that has no name.
 */
@API(status = API.Status.STABLE, since = "1.0")
public sealed interface ChordLabel permits NamedChord, NamelessChord {

  /**
   * Reads a label.
   *
   * @throws org.mirkit.api.DataException if it is none; the message names the place in it
   */
  static ChordLabel parse(String label) {
    return new HarteParser(label).parse();
  }

  /**
   * The label in one form for all its spellings that use the same degrees; {@link #parse} gives the
   * same chord back.
   */
  String text();

  /** What sounds, as mir_eval compares it: degrees from the octave on are left out. */
  Chord chord();

  /** What sounds, with all degrees folded into one octave. */
  Chord fullChord();

  /**
   * The chord some semitones higher, spelled by the interval that is usual for them.
   *
   * @param semitones how much higher; lower when negative
   */
  ChordLabel transposed(int semitones);
}
