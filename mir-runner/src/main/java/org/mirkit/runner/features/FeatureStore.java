package org.mirkit.runner.features;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
 */
public final class FeatureStore {
  private final Path folder;
  private final Precision precision;

  /**
   * A store in a folder, which is created when it is not there.
   *
   * @throws StorageException if the folder cannot be created or written to
   */
  public FeatureStore(Path folder, Precision precision) {
    this.folder = folder;
    this.precision = precision;
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
    all[dependencies.length] = precision.name();
    return FeatureKey.of(all);
  }

  /** The entry, unless there is none or it is damaged. */
  public Optional<StoredFeatures> find(FeatureKey key, FeatureSpec spec) {
    Path file = file(key);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
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

  /**
   * Writes an entry; a process that writes the same at the same time does no harm.
   *
   * @throws StorageException if the disk is full or not writable; nothing half-written stays
   */
  public void put(FeatureKey key, Features features) {
    try {
      AtomicFile.write(file(key), out -> StoredFeatures.write(features, precision, out));
    } catch (IOException e) {
      throw new StorageException(
          "%s: features cannot be stored: %s; %d MB are free there. Free some space or set cache.folder"
              .formatted(folder, IoReason.of(e), folder.toFile().getUsableSpace() >> 20),
          e);
    }
  }

  private Path file(FeatureKey key) {
    return folder.resolve(key.digest().substring(0, 2)).resolve(key.digest() + ".features");
  }
}
