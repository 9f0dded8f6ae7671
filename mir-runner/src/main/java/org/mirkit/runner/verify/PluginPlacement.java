package org.mirkit.runner.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mirkit.runner.plugin.PluginFiles;

/**
 * Brings the files of a plugin to their place and away from it by moves that happen or do not, so
 * that a kill at any moment leaves the old plugin or the new one, whole. Where a folder takes the
 * place of a folder, which no single move can do, a search for plugins finds the old one
 * {@linkplain PluginFiles#asideOf aside} in between; where the place is another, both are there, of
 * which a search takes one and names the other.
 *
 * @param move moves a file or folder in one step
 */
record PluginPlacement(Move move) {

  /** Moves in one step. */
  @FunctionalInterface
  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  /** By the file system. */
  PluginPlacement() {
    this((from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  /**
   * Puts a copy of a plugin to its place.
   *
   * @param source its jar, or folder of jars
   * @param place where no other plugin is
   * @param old where the same plugin is until then
   */
  void put(Path source, Path place, List<Path> old) throws IOException {
    Path arriving = hidden(place);
    try {
      copy(source, arriving);
      if (Files.isDirectory(place)) {
        exchange(arriving, place);
      } else {
        move.move(arriving, place);
      }
    } finally {
      delete(arriving);
    }
    for (Path other : old) {
      takeOut(other, place);
    }
  }

  /** Takes a plugin away: out of sight first, so that no search meets half of it. */
  void takeOut(Path place) throws IOException {
    Path leaving = hidden(place);
    move.move(place, leaving);
    delete(leaving);
  }

  private void takeOut(Path other, Path place) throws IOException {
    if (!other.equals(place) && Files.exists(other)) {
      takeOut(other);
    }
  }

  private void exchange(Path arriving, Path place) throws IOException {
    Path aside = PluginFiles.asideOf(place);
    if (Files.exists(aside)) {
      takeOut(aside);
    }
    move.move(place, aside);
    try {
      move.move(arriving, place);
    } catch (IOException e) {
      move.move(aside, place);
      throw e;
    }
    takeOut(aside);
  }

  private static Path hidden(Path place) {
    return place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
  }

  private static void copy(Path source, Path target) throws IOException {
    if (Files.isRegularFile(source)) {
      Files.copy(source, target);
      return;
    }
    Files.createDirectory(target);
    for (Path jar : PluginFiles.jarsAt(source)) {
      Files.copy(jar, target.resolve(jar.getFileName().toString()));
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.toList()) {
          delete(file);
        }
      }
    }
    Files.deleteIfExists(path);
  }
}
