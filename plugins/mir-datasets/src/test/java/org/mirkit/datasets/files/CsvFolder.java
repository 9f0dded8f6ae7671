package org.mirkit.datasets.files;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Track;

/** A folder with a few files of sound, for which a test writes tables. */
record CsvFolder(Path root) {

  /** The folder, with {@code a.wav}, {@code b.wav}, {@code x/c.wav} and {@code d, live.wav}. */
  static CsvFolder at(Path root) {
    CsvFolder folder = new CsvFolder(root);
    for (String name : new String[] {"a.wav", "b.wav", "x/c.wav", "d, live.wav"}) {
      folder.write(name, "");
    }
    return folder;
  }

  List<Track> read(String table) {
    write("tracks.csv", table);
    return readTable();
  }

  List<Track> readTable() {
    return read(config("tracks.csv", "path", "label", Optional.empty()));
  }

  List<Track> read(CsvConfig config) {
    return new CsvDataset(config).tracks();
  }

  void write(String name, String content) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CsvConfig config(String table, String path, String label, Optional<String> group) {
    return new CsvConfig(
        root,
        table,
        path,
        LabelColumns.of(label, LabelKind.CLASS),
        List.of(),
        group,
        "unknown",
        Optional.empty());
  }

  CsvConfig config(LabelColumns labels, LabelColumns... also) {
    Optional<String> none = Optional.empty();
    return new CsvConfig(root, "tracks.csv", "path", labels, List.of(also), none, "unknown", none);
  }

  static LabelColumns ratings(String... scales) {
    return new LabelColumns("label", Optional.of(List.of(scales)), LabelKind.RATINGS, ";");
  }

  static LabelColumns votes(String... tags) {
    return new LabelColumns("label", Optional.of(List.of(tags)), LabelKind.TAGS, ";");
  }

  static void assertProblem(Runnable work, String... words) {
    DataException problem = assertThrows(DataException.class, work::run);
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
  }
}
