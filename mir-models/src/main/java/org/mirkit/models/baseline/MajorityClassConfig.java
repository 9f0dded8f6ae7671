package org.mirkit.models.baseline;

/** {@link MajorityClass} has nothing to set. */
public record MajorityClassConfig() {}
