package org.mirkit.runner.features;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Keeps a store below a limit while it is being filled: before something is written, what was not
 * used for the longest time goes. What running experiments use stays, so that the limit gives way
 * where they need more.
 *
 * <p>The store is looked through once; what other processes write meanwhile is not counted.
 */
final class StoreRoom {
  private final StoreFolder folder;
  private final long maxBytes;
  private final Deque<StoreEntry> unused;
  private long bytes;

  StoreRoom(StoreFolder folder, long maxBytes) {
    this.folder = folder;
    this.maxBytes = maxBytes;
    List<StoreEntry> entries = folder.entries();
    Instant inUseSince = folder.inUseSince();
    this.bytes = entries.stream().mapToLong(StoreEntry::bytes).sum();
    this.unused =
        new ArrayDeque<>(
            entries.stream()
                .filter(entry -> entry.lastUsed().isBefore(inUseSince))
                .sorted(Comparator.comparing(StoreEntry::lastUsed))
                .toList());
  }

  /** Removes as much as it takes, where there is that much, and counts what is to be written. */
  synchronized void makeFor(long newBytes) {
    bytes += newBytes;
    while (bytes > maxBytes && !unused.isEmpty()) {
      StoreEntry oldest = unused.remove();
      if (folder.remove(oldest)) {
        bytes -= oldest.bytes();
      }
    }
  }
}
