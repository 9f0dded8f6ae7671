package org.mirkit.runner.experiment;

/**
 * A track that could not be used.
 *
 * @param id of the track
 * @param reason in words
 */
public record BadTrack(String id, String reason) {}
