package org.mirkit.api.task;

import org.apiguardian.api.API;

/**
 * How much time one decision covers (Choi et al. 2017, section 3): it decides whether a network's
 * head stands at every frame or after pooling over time.
 */
@API(status = API.Status.STABLE, since = "1.0")
public enum DecisionScale {
  /** A decision per frame: pitch, onset, chord. */
  FRAME,
  /** A decision for a whole track or excerpt: genre, mood, key. */
  TRACK
}
