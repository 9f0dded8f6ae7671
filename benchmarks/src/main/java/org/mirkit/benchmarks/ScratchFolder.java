package org.mirkit.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder among the system's temporary ones, which goes with all that is in it. */
public final class ScratchFolder {
  private final Path path;

  /** A new one. */
  public ScratchFolder() {
    try {
      path = Files.createTempDirectory("mirkit-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Removes it. */
  public void remove() throws IOException {
    try (Stream<Path> content = Files.walk(path)) {
      content.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
