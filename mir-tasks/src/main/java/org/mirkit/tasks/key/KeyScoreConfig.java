package org.mirkit.tasks.key;

/** {@link KeyScore} has no parameters. */
public record KeyScoreConfig() {}
