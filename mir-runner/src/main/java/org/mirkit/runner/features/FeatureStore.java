package org.mirkit.runner.features;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;

/**
 * Features on disk, shared by all experiments and by processes that run at the same time.
 *
 * <p>An entry is written under a name of its own, forced to disk and then moved to its place in one
 * step, so that a reader sees all of it or nothing, whoever is killed when. An entry that is
 * damaged all the same is dropped and made again.
 *
 * <p>While a store is open, no other one removes what it has handed out.
 */
public final class FeatureStore implements AutoCloseable {
  private final StoreFolder folder;
  private final Precision precision;
  private final String representation;
  private final Clock clock;
  private final Disk disk;
  private final Lease lease;
  private volatile Optional<StoreRoom> room = Optional.empty();

  /**
   * A store whose entries do not say what made them.
   *
   * @throws StorageException if the folder cannot be created or written to
   */
  public FeatureStore(Path folder, Precision precision) {
    this(folder, precision, "unnamed", Clock.systemUTC());
  }

  /**
   * A store in a folder, which is created when it is not there.
   *
   * @param representation the id of what makes the entries, for people who look at the store
   * @param clock tells when entries are used
   * @throws StorageException if the folder cannot be created or written to
   */
  public FeatureStore(Path folder, Precision precision, String representation, Clock clock) {
    this(folder, precision, representation, clock, AtomicFile::write);
  }

  FeatureStore(Path folder, Precision precision, String representation, Clock clock, Disk disk) {
    this.folder = new StoreFolder(folder);
    this.precision = precision;
    this.representation = representation;
    this.clock = clock;
    this.disk = disk;
    requireFolder(folder);
    this.lease = Lease.take(folder, clock.instant());
  }

  /** Where entries are written; a test gives one that fails. */
  @FunctionalInterface
  interface Disk {

    /** Writes a file whole or not at all. */
    void write(Path file, AtomicFile.Content content) throws IOException;
  }

  private static void requireFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StorageException(
          "%s: the feature cache cannot be created (%s); choose another with cache.folder"
              .formatted(folder, IoReason.of(e)),
          e);
    }
    if (!Files.isWritable(folder)) {
      throw new StorageException(
          folder + ": the feature cache is not writable; choose another with cache.folder");
    }
  }

  /** Where an entry for these dependencies stands in this store, precision included. */
  public FeatureKey key(String... dependencies) {
    String[] all = Arrays.copyOf(dependencies, dependencies.length + 1);
    all[dependencies.length] = precision.layout();
    return FeatureKey.of(all);
  }

  /** The entry, unless there is none or it is damaged. */
  public Optional<StoredFeatures> find(FeatureKey key, FeatureSpec spec) {
    Path file = folder.file(key);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      touch(file);
      return Optional.of(StoredFeatures.open(file, spec, precision));
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted");
    } catch (IOException damaged) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new StorageException(
            file + ": is damaged and cannot be removed: " + IoReason.of(e), e);
      }
      return Optional.empty();
    }
  }

  /** Before it is opened, so that nobody removes it as unused meanwhile. */
  private void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    } catch (IOException e) {
      // Of another user, or removed just now: to read it is all that matters.
    }
  }

  /**
   * Writes an entry and finds it.
   *
   * @throws StorageException if the disk is full or not writable, or gives back something else
   */
  public StoredFeatures keep(FeatureKey key, Features features) {
    put(key, features);
    // Where another process found a damaged entry, it may have dropped the new one in its place.
    return find(key, features.spec())
        .or(
            () -> {
              put(key, features);
              return find(key, features.spec());
            })
        .orElseThrow(
            () ->
                new StorageException(
                    folder.file(key)
                        + ": was just written and cannot be read back; check the disk, or choose another with cache.folder"));
  }

  /**
   * Writes an entry; a process that writes the same at the same time does no harm.
   *
   * @throws StorageException if the disk is full or not writable; nothing half-written stays
   */
  public void put(FeatureKey key, Features features) {
    room.ifPresent(limited -> limited.makeFor(bytes(features.size())));
    try {
      disk.write(
          folder.file(key), out -> StoredFeatures.write(features, precision, representation, out));
    } catch (IOException e) {
      throw new StorageException(
          "%s: features cannot be stored: %s; %d MB are free there. Free some space ('mir cache clear --older-than 30d'), limit the cache with cache.maxGigabytes, or set cache.folder"
              .formatted(
                  folder.path(), IoReason.of(e), folder.path().toFile().getUsableSpace() >> 20),
          e);
    }
  }

  /**
   * Marks an entry as in use, if it is there, before it is looked for: from now on it stays.
   *
   * @return whether it is there
   */
  public boolean claim(FeatureKey key) {
    Path file = folder.file(key);
    boolean there = Files.exists(file);
    if (there) {
      touch(file);
    }
    return there;
  }

  /**
   * From now on, makes room for what is written: see {@link #trim}. What is about to be used is to
   * be {@linkplain #claim claimed} before.
   */
  public void limitTo(long maxBytes) {
    room = Optional.of(new StoreRoom(folder, maxBytes));
  }

  /** What so many values take on disk. */
  public long bytes(long values) {
    return values * precision.bytes();
  }

  /** Removes what killed writers left behind. */
  public void sweep() {
    folder.sweep(clock.instant());
  }

  /**
   * Removes the entries that have not been used for the longest time, until the others fit. What
   * was used since an experiment began that still runs, as this one, stays in any case.
   *
   * @return bytes of the entries that stay
   */
  public long trim(long maxBytes) {
    List<StoreEntry> entries =
        folder.entries().stream().sorted(Comparator.comparing(StoreEntry::lastUsed)).toList();
    Instant inUseSince = folder.inUseSince();
    long bytes = entries.stream().mapToLong(StoreEntry::bytes).sum();
    for (StoreEntry entry : entries) {
      if (bytes <= maxBytes || !entry.lastUsed().isBefore(inUseSince)) {
        break;
      }
      if (folder.remove(entry)) {
        bytes -= entry.bytes();
      }
    }
    return bytes;
  }

  /** Ends the promise that what was handed out stays on disk; it can still be read. */
  @Override
  public void close() {
    lease.close();
  }
}
