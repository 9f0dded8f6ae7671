package org.mirkit.runner.config;

import java.util.Comparator;

/**
 * Where something was said.
 *
 * @param source the file as it was named, or the {@code --set} argument
 * @param line from 1; 0 when the source has no lines, as with {@code --set}
 * @param column from 1; 0 when the source has no lines
 */
public record Location(String source, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> READING_ORDER =
      Comparator.comparing(Location::source)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** Of what a person just said, so that its words alone tell where it stands. */
  static final Location NONE = of("");

  /** A source without lines. */
  static Location of(String source) {
    return new Location(source, 0, 0);
  }

  /** By source, then line and column. */
  @Override
  public int compareTo(Location other) {
    return READING_ORDER.compare(this, other);
  }

  /** {@code chord.yaml:9:5}, or the source alone when it has no lines. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line + ":" + column;
  }
}
