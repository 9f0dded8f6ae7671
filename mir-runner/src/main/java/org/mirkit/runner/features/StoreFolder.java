package org.mirkit.runner.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;

/**
 * All entries of the store, whoever wrote them. Nothing but entries and what a kill left of them is
 * ever removed, so that a folder that was given by mistake stays as it is.
 *
 * <p>An entry's time of last use is its file's modification time, which the store sets: times of
 * access are off or coarse on many disks.
 *
 * @param path where the store lies; need not exist
 */
public record StoreFolder(Path path) {
  private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}\\.features");
  private static final Pattern PART = Pattern.compile("[0-9a-f]{64}\\.features\\..*");

  /** A live writer changes its part file all the time. */
  private static final Duration PART_IS_DEAD_AFTER = Duration.ofHours(1);

  Path file(FeatureKey key) {
    return path.resolve(key.digest().substring(0, 2)).resolve(key.digest() + ".features");
  }

  /**
   * All entries, in no order.
   *
   * @throws StorageException if the folder cannot be read
   */
  public List<StoreEntry> entries() {
    List<StoreEntry> entries = new ArrayList<>();
    for (Path file : files(ENTRY)) {
      entry(file).ifPresent(entries::add);
    }
    return entries;
  }

  /** An entry, unless another process has removed it meanwhile. */
  private static Optional<StoreEntry> entry(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new StoreEntry(
              file, representation(file), now.size(), now.lastModifiedTime().toInstant()));
    } catch (NoSuchFileException removed) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StorageException(file + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  private static String representation(Path file) throws NoSuchFileException {
    try (FileChannel channel = FileChannel.open(file)) {
      return EntryHeader.read(channel).representation();
    } catch (NoSuchFileException removed) {
      throw removed;
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted");
    } catch (IOException damaged) {
      return StoreEntry.UNREADABLE;
    }
  }

  /** What is wrong with an entry's content; nothing, if it is whole or no longer there. */
  public Optional<String> problem(StoreEntry entry) {
    try {
      StoredFeatures.verify(entry.file());
      return Optional.empty();
    } catch (NoSuchFileException removed) {
      return Optional.empty();
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted");
    } catch (IOException damaged) {
      return Optional.of(IoReason.of(damaged));
    }
  }

  /** From when on entries are in use by experiments that run now; later than all, if by none. */
  public Instant inUseSince() {
    return Lease.earliestAlive(path).orElse(Instant.MAX);
  }

  /**
   * Removes an entry, unless it was used after it was listed.
   *
   * @return whether it was removed
   * @throws StorageException if it cannot be
   */
  public boolean remove(StoreEntry entry) {
    try {
      Instant now = Files.getLastModifiedTime(entry.file()).toInstant();
      return now.equals(entry.lastUsed()) && Files.deleteIfExists(entry.file());
    } catch (NoSuchFileException removed) {
      return false;
    } catch (IOException e) {
      throw new StorageException(entry.file() + ": cannot be removed: " + IoReason.of(e), e);
    }
  }

  /** Removes what killed writers left behind. */
  public void sweep(Instant now) {
    for (Path part : files(PART)) {
      try {
        Instant written = Files.getLastModifiedTime(part).toInstant();
        if (AtomicFile.isPart(part) && written.plus(PART_IS_DEAD_AFTER).isBefore(now)) {
          Files.deleteIfExists(part);
        }
      } catch (NoSuchFileException moved) {
        // Its writer has finished it, or another process has swept it.
      } catch (IOException e) {
        throw new StorageException(part + ": cannot be removed: " + IoReason.of(e), e);
      }
    }
  }

  private List<Path> files(Pattern name) {
    List<Path> files = new ArrayList<>();
    for (Path shelf : list(path, SHELF)) {
      files.addAll(list(shelf, name));
    }
    return files;
  }

  private static List<Path> list(Path folder, Pattern name) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> name.matcher(path.getFileName().toString()).matches()).toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new StorageException(folder + ": cannot be read: " + IoReason.of(e), e);
    } catch (UncheckedIOException e) {
      throw new StorageException(folder + ": cannot be read: " + IoReason.of(e.getCause()), e);
    }
  }
}
