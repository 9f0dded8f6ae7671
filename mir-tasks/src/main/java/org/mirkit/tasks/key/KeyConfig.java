package org.mirkit.tasks.key;

/** {@link KeyTask} has no parameters. */
public record KeyConfig() {}
