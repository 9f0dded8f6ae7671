package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that this process holds open, where the system tells them: on Linux, in {@code
 * /proc/self/fd}. Elsewhere none is ever found.
 */
final class OpenFiles {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private OpenFiles() {}

  /** Fails if a file in a folder is open still. */
  static void requireNone(Path folder, String after) throws IOException {
    assertEquals(
        List.of(),
        below(folder),
        after
            + " leaves files open, and a long run ends when the system has no more to give; open"
            + " them in try-with-resources, and close them when reading fails too");
  }

  /** Those in a folder, a file as often as it is open. */
  static List<String> below(Path folder) throws IOException {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return List.of();
    }
    String inside = folder.toRealPath() + folder.getFileSystem().getSeparator();
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      return descriptors
          .flatMap(descriptor -> target(descriptor).stream())
          .filter(target -> target.startsWith(inside))
          .map(target -> target.substring(inside.length()))
          .sorted()
          .toList();
    }
  }

  /** Nothing for one that was closed meanwhile. */
  private static Optional<String> target(Path descriptor) {
    try {
      return Optional.of(Files.readSymbolicLink(descriptor).toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
