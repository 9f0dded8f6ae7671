package org.mirkit.runner.cli.options;

import java.nio.file.Path;

/**
 * How the files of several copies are named: {@code song-1.wav}, {@code song-2.wav}.
 *
 * @param copies how many there are; a single one has the name that was given
 */
public record CopyNames(int copies) {

  /** The file of a copy, from 1. */
  public Path of(Path given, int copy) {
    if (copies == 1) {
      return given;
    }
    String name = given.getFileName().toString();
    String stem = stem(given);
    return given.resolveSibling(stem + "-" + copy + name.substring(stem.length()));
  }

  /** A file's name without its ending. */
  static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]+$", "");
  }
}
