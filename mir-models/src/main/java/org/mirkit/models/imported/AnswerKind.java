package org.mirkit.models.imported;

/** What the outputs of a network say. */
public enum AnswerKind {
  /** A value for each answer of the task. */
  SCORES,
  /** A pitch in Hz, and how sure it is that there is one. */
  PITCH,
  /** How much of each of many pitches is heard. */
  SALIENCE
}
