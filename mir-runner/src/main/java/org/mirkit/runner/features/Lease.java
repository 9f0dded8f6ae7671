package org.mirkit.runner.features;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mirkit.runner.io.IoReason;

/**
 * Says to other processes that a store is in use, and since when: what was used after that is not
 * to be removed. It is a locked file; the operating system takes the lock away however its process
 * ends. On a disk without locks, a lease that nobody closed counts as alive.
 */
final class Lease implements AutoCloseable {
  /** Tells own leases from those of others: to open and close a file drops one's own lock on it. */
  private static final String PROCESS = UUID.randomUUID().toString();

  private static final Pattern NAME = Pattern.compile("(\\d+)-([0-9a-f-]{36})-.*\\.lease");

  /** Some disks keep times to two seconds. */
  private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

  private final Path file;
  private final FileChannel channel;

  private Lease(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** A lease from now on. */
  static Lease take(Path store, Instant now) {
    String since = now.minus(COARSEST_TIME).toEpochMilli() + "-" + PROCESS + "-";
    try {
      Files.createDirectories(folder(store));
      Optional<Lease> lease = Optional.empty();
      while (lease.isEmpty()) {
        lease = tryTake(folder(store).resolve(since + UUID.randomUUID() + ".lease"));
      }
      return lease.get();
    } catch (IOException e) {
      throw new StorageException(
          "%s: the feature cache cannot be marked as in use (%s); choose another with cache.folder"
              .formatted(store, IoReason.of(e)),
          e);
    }
  }

  /** Nothing, where another process came between and took the file for one of the dead. */
  private static Optional<Lease> tryTake(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      channel.lock();
    } catch (IOException withoutLocks) {
      // The file alone says that it is alive.
    }
    if (Files.exists(file)) {
      return Optional.of(new Lease(file, channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static Path folder(Path store) {
    return store.resolve("leases");
  }

  /** Since when the longest of the living has been there; leases of the dead are removed. */
  static Optional<Instant> earliestAlive(Path store) {
    try (Stream<Path> all = Files.list(folder(store))) {
      List<Path> leases = all.toList();
      return leases.stream().flatMap(lease -> since(lease).stream()).min(Instant::compareTo);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StorageException(folder(store) + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  private static Optional<Instant> since(Path lease) {
    Matcher name = NAME.matcher(lease.getFileName().toString());
    boolean alive = name.matches() && (name.group(2).equals(PROCESS) || isLocked(lease));
    return alive
        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(name.group(1))))
        : Optional.empty();
  }

  private static boolean isLocked(Path lease) {
    try (FileChannel channel = FileChannel.open(lease, StandardOpenOption.WRITE)) {
      if (!tryLock(channel)) {
        return true;
      }
      Files.deleteIfExists(lease);
      return false;
    } catch (NoSuchFileException closed) {
      return false;
    } catch (IOException unknown) {
      return true;
    }
  }

  private static boolean tryLock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException withoutLocks) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StorageException(file + ": cannot be removed: " + IoReason.of(e), e);
    }
  }
}
