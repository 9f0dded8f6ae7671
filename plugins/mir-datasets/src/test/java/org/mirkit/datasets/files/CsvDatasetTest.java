package org.mirkit.datasets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Track;

/** Which rows of a table are tracks, and what is said of tables that are none. */
class CsvDatasetTest {
  @TempDir Path root;
  private CsvFolder folder;

  @BeforeEach
  void folder() {
    folder = CsvFolder.at(root);
  }

  @Test
  void a_row_is_a_track_and_rows_come_in_the_order_of_their_ids() {
    List<Track> tracks = folder.read("path,label,group\nx/c.wav,rock,Queen\na.wav,pop,Abba\n");

    assertEquals(List.of("a.wav", "x/c.wav"), tracks.stream().map(Track::id).toList());
    assertEquals(Optional.of(ClassLabel.of("pop")), tracks.get(0).annotation(ClassLabel.class));
    assertEquals(Optional.of("Abba"), tracks.get(0).group());
  }

  @Test
  void without_a_group_column_tracks_have_no_group_unless_one_was_named() {
    assertEquals(Optional.empty(), folder.read("path,label\na.wav,pop\n").get(0).group());

    CsvFolder.assertProblem(
        () -> folder.read(folder.config("tracks.csv", "path", "label", Optional.of("artist"))),
        "tracks.csv:1:1: there is no column 'artist'",
        "path, label",
        "dataset.group");
  }

  @Test
  void columns_can_have_any_name_and_place() {
    folder.write("tracks.csv", "artist,title,genre,file\nAbba,Waterloo,pop,a.wav\n");

    Track track =
        folder.read(folder.config("tracks.csv", "file", "genre", Optional.of("artist"))).get(0);

    assertEquals("a.wav", track.id());
    assertEquals(Optional.of("Abba"), track.group());
  }

  @Test
  void quoted_commas_line_breaks_and_a_byte_order_mark_are_read_as_meant() {
    List<Track> tracks =
        folder.read(
            "\uFEFFpath,label,notes\r\n\"d, live.wav\",pop,\"two\r\nlines, \"\"quoted\"\"\"\r\n"
                + "a.wav, rock ,\r\n");

    assertEquals(List.of("a.wav", "d, live.wav"), tracks.stream().map(Track::id).toList());
    assertEquals(Optional.of(ClassLabel.of("rock")), tracks.get(0).annotation(ClassLabel.class));
  }

  @Test
  void a_name_that_ends_in_tsv_means_tabs() {
    folder.write("list.tsv", "path\tlabel\nd, live.wav\tpop\n");

    assertEquals(
        "d, live.wav",
        folder.read(folder.config("list.tsv", "path", "label", Optional.empty())).get(0).id());
  }

  @Test
  void missing_files_are_counted_and_the_first_few_named_with_their_lines() {
    StringBuilder table = new StringBuilder("path,label\na.wav,pop\n");
    for (int i = 0; i < 30; i++) {
      table.append("gone").append(i).append(".wav,pop\n");
    }

    CsvFolder.assertProblem(
        () -> folder.read(table.toString()),
        "30 problems, 30 of them files that are not there",
        "tracks.csv:3:1: there is no file",
        "gone0.wav",
        "and 22 more");
  }

  @Test
  void all_problems_are_reported_at_once_with_line_and_column() {
    CsvFolder.assertProblem(
        () ->
            folder.read(
                "path,label,group\na.wav,pop,x\n./a.wav,pop,x\nb.wav,,x\n\"x/c.wav\",\"two\nlines\",\n"
                    + "d,\nno\u0000path,pop,x\n"),
        "5 problems",
        "tracks.csv:3:1: 'a.wav' stands already in line 2",
        "tracks.csv:4:2: 'label' is empty",
        "tracks.csv:5:3: 'group' is empty",
        "tracks.csv:7:3: 2 fields where the header has 3",
        "tracks.csv:8:1: ");
  }

  @Test
  void a_column_that_is_missing_or_doubled_is_named_with_those_there_are() {
    CsvFolder.assertProblem(
        () -> folder.read("file,label\na.wav,pop\n"), "no column 'path'", "file, label");
    CsvFolder.assertProblem(
        () -> folder.read("path,label,path\na.wav,pop,b.wav\n"), ":1:3: a second column");
    CsvFolder.assertProblem(
        () -> folder.read("path;label\na.wav;pop\n"), "the columns are path;label");
  }

  @Test
  void tables_without_rows_or_not_in_UTF_8_or_not_there_say_so() throws IOException {
    CsvFolder.assertProblem(() -> folder.read(""), "is empty");
    CsvFolder.assertProblem(() -> folder.read("path,label\n"), "no row");
    Files.write(
        root.resolve("tracks.csv"),
        "path,label\na.wav,m\u00FCsik\n".getBytes(StandardCharsets.ISO_8859_1));
    CsvFolder.assertProblem(folder::readTable, "UTF-8");
    CsvFolder.assertProblem(
        () -> folder.read("path,label\n\"a.wav\"x,pop\n"), "no well-formed table");
    Files.delete(root.resolve("tracks.csv"));
    CsvFolder.assertProblem(folder::readTable, "does not exist", "dataset.table");
  }
}
