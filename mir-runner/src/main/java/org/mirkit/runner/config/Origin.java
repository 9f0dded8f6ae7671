package org.mirkit.runner.config;

import java.nio.file.Path;

/**
 * Where a value comes from.
 *
 * @param location where it is said, for messages
 * @param folder what a relative path in it is relative to
 */
record Origin(Location location, Path folder) {

  /** The same origin at another place of its source. */
  Origin at(int line, int column) {
    return new Origin(new Location(location.source(), line, column), folder);
  }
}
