package org.mirkit.runner.experiment;

/** What a track that cannot be read does to a run. */
public enum BadTrackPolicy {
  /** The run goes on without it and counts it. */
  SKIP,
  /** The run ends after all tracks were tried, naming each bad one. */
  FAIL
}
