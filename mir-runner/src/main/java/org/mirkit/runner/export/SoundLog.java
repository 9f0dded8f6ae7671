package org.mirkit.runner.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Which sounds stand whole in a folder, and what they were made from; a line is added when one is
 * done, so that a kill loses none. Safe for use by several threads.
 */
final class SoundLog {
  /** Hidden from those who look for tables. */
  private static final String NAME = ".exported";

  private final Path file;
  private final Map<String, String> origins = new HashMap<>();

  /** The log of a folder, as it was left. */
  SoundLog(Path folder) throws IOException {
    this.file = folder.resolve(NAME);
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        // The last line may be torn; then its sound is written again.
        int tab = line.indexOf('\t');
        if (tab > 0) {
          origins.put(line.substring(tab + 1), line.substring(0, tab));
        }
      }
    } catch (NoSuchFileException e) {
      // Nothing was written here before.
    }
  }

  /** Whether the sound of a track was written and was made from this. */
  synchronized boolean has(String track, String origin) {
    return origin.equals(origins.get(track));
  }

  /** Notes that the sound of a track is written. */
  synchronized void add(String track, String origin) throws IOException {
    Files.writeString(
        file,
        origin + "\t" + track + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    origins.put(track, origin);
  }
}
