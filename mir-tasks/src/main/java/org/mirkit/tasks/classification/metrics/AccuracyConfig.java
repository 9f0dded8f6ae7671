package org.mirkit.tasks.classification.metrics;

/** {@link Accuracy} has no parameters. */
public record AccuracyConfig() {}
