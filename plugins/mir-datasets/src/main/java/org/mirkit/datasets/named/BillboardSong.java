package org.mirkit.datasets.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A song of the American charts.
 *
 * @param artist who plays it
 * @param title its name
 */
record BillboardSong(String artist, String title) {
  private static final String TABLE = "billboard-2.0-index.csv";

  /** A file of this name lies in a folder of the title. */
  private static final String SOUND = "audio";

  /** The song whose name and whose artist's name a file and its folders bear, if they do. */
  static Optional<BillboardSong> of(String file) {
    String[] names = file.split("/");
    boolean inFolder = FileTree.stem(file).equals(SOUND);
    int title = names.length - (inFolder ? 2 : 1);
    return title < 1
        ? Optional.empty()
        : Optional.of(
            new BillboardSong(
                names[title - 1], inFolder ? names[title] : FileTree.stem(names[title])));
  }

  /** The songs of the collection's table by number; none where it is not there. */
  static Map<String, BillboardSong> table(Path root) {
    Map<String, BillboardSong> songs = new HashMap<>();
    Path table = root.resolve(TABLE);
    if (Files.isRegularFile(table)) {
      Rows.of(table)
          .forEach(
              row -> {
                if (!row.text("artist").isEmpty()) {
                  songs.put(
                      "%04d".formatted((int) row.number("id")),
                      new BillboardSong(row.text("artist"), row.text("title")));
                }
              });
    }
    return songs;
  }

  /** The same for all spellings with other signs, blanks and cases. */
  String key() {
    return FileTree.plain(artist) + "/" + FileTree.plain(title);
  }
}
