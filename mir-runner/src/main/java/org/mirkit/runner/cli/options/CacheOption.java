package org.mirkit.runner.cli.options;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.mirkit.runner.experiment.CacheConfig;
import org.mirkit.runner.features.StoreFolder;
import picocli.CommandLine.Option;

/** Mixed into commands about one feature cache. */
public final class CacheOption {

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "The cache, by default $MIRKIT_CACHE or ~/.cache/mirkit.")
  private Optional<Path> folder = Optional.empty();

  public StoreFolder store() {
    return new StoreFolder(folder.orElseGet(CacheConfig::defaultFolder));
  }

  /** Some entries in words. */
  public static String count(int entries, long bytes) {
    return String.format(
        Locale.ROOT, "%d %s, %s", entries, entries == 1 ? "entry" : "entries", size(bytes));
  }

  /** A size in decimal units, as {@code cache.maxGigabytes} has them. */
  static String size(long bytes) {
    return bytes < 1_000_000_000L
        ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
  }
}
