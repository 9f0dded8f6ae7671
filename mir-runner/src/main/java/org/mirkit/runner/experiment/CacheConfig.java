package org.mirkit.runner.experiment;

import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.runner.features.Precision;

/**
 * Where features are kept between runs; the {@code cache:} part of an experiment.
 *
 * @param folder where; empty for the user's cache folder
 * @param precision how exactly
 */
public record CacheConfig(
    @Param(
            "Where features are kept, shared by all experiments; by default $MIRKIT_CACHE or"
                + " ~/.cache/mirkit")
        Optional<Path> folder,
    @Param(value = "How exactly features are kept", defaultValue = "float32") Precision precision) {

  /** The folder, or the user's own where none is given. */
  public Path folderOrDefault() {
    return folder.orElseGet(
        () -> {
          String fromEnvironment = System.getenv("MIRKIT_CACHE");
          return fromEnvironment == null || fromEnvironment.isBlank()
              ? Path.of(System.getProperty("user.home"), ".cache", "mirkit")
              : Path.of(fromEnvironment);
        });
  }
}
