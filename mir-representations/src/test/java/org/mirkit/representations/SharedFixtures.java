package org.mirkit.representations;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the optional folder of reference outputs ({@code shared/fixtures}) beside the repository or
 * where the system property {@code mirkit.shared} points; tests that need it are skipped without.
 */
public final class SharedFixtures {
  private SharedFixtures() {}

  /** A file below {@code shared/fixtures}; skips the calling test when there is none. */
  public static Path file(String path) {
    Optional<Path> root = root();
    assumeTrue(root.isPresent(), () -> "skipped: no ../shared/fixtures to compare with, " + path);
    return root.get().resolve(path);
  }

  private static Optional<Path> root() {
    String property = System.getProperty("mirkit.shared");
    Stream<Path> places =
        property != null
            ? Stream.of(Path.of(property))
            : Stream.iterate(
                    Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
    return places
        .map(place -> place.resolve("fixtures"))
        .filter(place -> Files.exists(place.resolve("README.md")))
        .findFirst();
  }
}
