package org.mirkit.models.imported;

import org.apiguardian.api.API;

/** What the outputs of a network say. */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public enum AnswerKind {
  /** A value for each answer of the task. */
  SCORES,
  /** A pitch in Hz, and how sure it is that there is one. */
  PITCH,
  /** How much of each of many pitches is heard. */
  SALIENCE
}
