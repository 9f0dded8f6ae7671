package org.mirkit.api.task;

import org.apiguardian.api.API;

/** Whether two careful listeners would agree (Choi et al. 2017, section 3). */
@API(status = API.Status.STABLE, since = "1.0")
public enum Subjectivity {
  /** They would: pitch, onsets. */
  OBJECTIVE,
  /** They often would not: genre, mood. */
  SUBJECTIVE
}
