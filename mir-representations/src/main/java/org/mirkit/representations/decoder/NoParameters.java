package org.mirkit.representations.decoder;

/** The parameters of a part that has none. */
public record NoParameters() {}
