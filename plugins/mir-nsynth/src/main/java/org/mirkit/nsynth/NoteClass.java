package org.mirkit.nsynth;

/** What the class of a note is. */
public enum NoteClass {
  /** One of eleven families, such as {@code brass}. */
  FAMILY,
  /** How it was made: {@code acoustic}, {@code electronic} or {@code synthetic}. */
  SOURCE;

  String of(NsynthNote note) {
    return this == FAMILY ? note.family() : note.source();
  }
}
