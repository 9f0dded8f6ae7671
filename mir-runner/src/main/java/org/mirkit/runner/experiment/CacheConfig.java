package org.mirkit.runner.experiment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.mirkit.api.plugin.Param;
import org.mirkit.runner.features.Precision;

/**
 * Where features are kept between runs; the {@code cache:} part of an experiment.
 *
 * @param folder where; empty for the user's cache folder
 * @param precision how exactly
 * @param maxGigabytes how much may stay
 */
public record CacheConfig(
    @Param(
            "Where features are kept, shared by all experiments; by default $MIRKIT_CACHE or"
                + " ~/.cache/mirkit")
        Optional<Path> folder,
    @Param(value = "How exactly features are kept", defaultValue = "float32") Precision precision,
    @Param(
            value =
                "How much may be kept, held while features are made: those that were not used"
                    + " for the longest time go, except what running experiments use. Without it,"
                    + " all stay until 'mir cache clear'",
            unit = "GB",
            min = 0,
            example = "20")
        Optional<Double> maxGigabytes) {
  private static final double GIGABYTE = 1e9;

  /** The folder, or the user's own where none is given. */
  public Path folderOrDefault() {
    return folder.orElseGet(CacheConfig::defaultFolder);
  }

  /** The user's own cache folder. */
  public static Path defaultFolder() {
    String fromEnvironment = System.getenv("MIRKIT_CACHE");
    return fromEnvironment == null || fromEnvironment.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache", "mirkit")
        : Path.of(fromEnvironment);
  }

  /** The limit, if there is one. */
  OptionalLong maxBytes() {
    return maxGigabytes.isPresent()
        ? OptionalLong.of(Math.round(maxGigabytes.get() * GIGABYTE))
        : OptionalLong.empty();
  }
}
