package org.mirkit.api.music;

import org.apiguardian.api.API;

/** Labels of what has no root; the same at any pitch. */
@API(status = API.Status.STABLE, since = "1.0")
public enum NamelessChord implements ChordLabel {
  /** No chord sounds. */
  NO_CHORD("N", Chord.NO_CHORD),
  /** A chord that cannot be named. */
  UNKNOWN("X", Chord.UNKNOWN);

  private final String text;
  private final Chord chord;

  NamelessChord(String text, Chord chord) {
    this.text = text;
    this.chord = chord;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Chord chord() {
    return chord;
  }

  @Override
  public Chord fullChord() {
    return chord;
  }

  @Override
  public NamelessChord transposed(int semitones) {
    return this;
  }
}
