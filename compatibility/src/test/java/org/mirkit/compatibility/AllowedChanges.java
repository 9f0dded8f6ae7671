package org.mirkit.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Breaks that were decided: one in a line, as the gate tells it, then {@code :} and the reason with
 * its decision record. Empty after a release of a major version.
 */
record AllowedChanges(SortedMap<String, String> reasons) {

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException if a line gives no reason
   */
  static AllowedChanges read(Path file) throws IOException {
    SortedMap<String, String> reasons = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("//")) {
        int colon = line.indexOf(" : ");
        if (colon < 0 || line.substring(colon + 3).isBlank()) {
          throw new IllegalArgumentException(
              "%s: '%s' gives no reason; expected 'place CHANGE : reason (ADR nnnn)'"
                  .formatted(file, line));
        }
        reasons.put(line.substring(0, colon).strip(), line.substring(colon + 3).strip());
      }
    }
    return new AllowedChanges(reasons);
  }

  boolean allows(Break found) {
    return reasons.containsKey(found.toString());
  }
}
