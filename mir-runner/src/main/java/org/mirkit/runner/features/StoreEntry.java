package org.mirkit.runner.features;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An entry of the store, as it lies on disk.
 *
 * @param file where
 * @param representation the id of what made it; {@link #UNREADABLE} where its header is damaged
 * @param bytes of the file
 * @param lastUsed when an experiment last wrote or read it
 */
public record StoreEntry(Path file, String representation, long bytes, Instant lastUsed) {
  /** Stands for the representation of an entry that no longer says what it is. */
  public static final String UNREADABLE = "(unreadable)";
}
