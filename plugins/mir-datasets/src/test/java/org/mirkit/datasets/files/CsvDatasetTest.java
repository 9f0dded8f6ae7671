package org.mirkit.datasets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Track;
import org.mirkit.testkit.reference.SharedReference;

class CsvDatasetTest {
  @TempDir Path root;

  @BeforeEach
  void audio() throws IOException {
    for (String name : new String[] {"a.wav", "b.wav", "x/c.wav", "d, live.wav"}) {
      Files.createDirectories(root.resolve(name).getParent());
      Files.createFile(root.resolve(name));
    }
  }

  @Test
  void a_row_is_a_track_and_rows_come_in_the_order_of_their_ids() throws IOException {
    List<Track> tracks = read("path,label,group\nx/c.wav,rock,Queen\na.wav,pop,Abba\n");

    assertEquals(List.of("a.wav", "x/c.wav"), tracks.stream().map(Track::id).toList());
    assertEquals(Optional.of(ClassLabel.of("pop")), tracks.get(0).annotation(ClassLabel.class));
    assertEquals(Optional.of("Abba"), tracks.get(0).group());
  }

  @Test
  void labels_can_be_the_chord_or_the_key_of_a_whole_track() throws IOException {
    write("tracks.csv", "path,label\na.wav,A:min\n");
    assertEquals(List.of(ChordSequence.ofWhole("A:min")), labels(LabelKind.CHORD));
    assertEquals(List.of(KeySequence.ofWhole("A:min")), labels(LabelKind.KEY));
  }

  private List<Annotation> labels(LabelKind kind) {
    Optional<String> none = Optional.empty();
    CsvConfig config =
        new CsvConfig(root, "tracks.csv", "path", "label", kind, none, "unknown", none);
    return read(config).get(0).annotations();
  }

  @Test
  void without_a_group_column_tracks_have_no_group_unless_one_was_named() throws IOException {
    assertEquals(Optional.empty(), read("path,label\na.wav,pop\n").get(0).group());

    assertProblem(
        () -> read(config("tracks.csv", "path", "label", Optional.of("artist"))),
        "tracks.csv:1:1: there is no column 'artist'",
        "path, label",
        "dataset.group");
  }

  @Test
  void columns_can_have_any_name_and_place() throws IOException {
    write("tracks.csv", "artist,title,genre,file\nAbba,Waterloo,pop,a.wav\n");

    Track track = read(config("tracks.csv", "file", "genre", Optional.of("artist"))).get(0);

    assertEquals("a.wav", track.id());
    assertEquals(Optional.of("Abba"), track.group());
  }

  @Test
  void quoted_commas_line_breaks_and_a_byte_order_mark_are_read_as_meant() throws IOException {
    List<Track> tracks =
        read(
            "\uFEFFpath,label,notes\r\n\"d, live.wav\",pop,\"two\r\nlines, \"\"quoted\"\"\"\r\n"
                + "a.wav, rock ,\r\n");

    assertEquals(List.of("a.wav", "d, live.wav"), tracks.stream().map(Track::id).toList());
    assertEquals(Optional.of(ClassLabel.of("rock")), tracks.get(0).annotation(ClassLabel.class));
  }

  @Test
  void a_name_that_ends_in_tsv_means_tabs() throws IOException {
    write("list.tsv", "path\tlabel\nd, live.wav\tpop\n");

    assertEquals(
        "d, live.wav", read(config("list.tsv", "path", "label", Optional.empty())).get(0).id());
  }

  @Test
  void missing_files_are_counted_and_the_first_few_named_with_their_lines() {
    StringBuilder table = new StringBuilder("path,label\na.wav,pop\n");
    for (int i = 0; i < 30; i++) {
      table.append("gone").append(i).append(".wav,pop\n");
    }

    assertProblem(
        () -> read(table.toString()),
        "30 problems, 30 of them files that are not there",
        "tracks.csv:3:1: there is no file",
        "gone0.wav",
        "and 22 more");
  }

  @Test
  void all_problems_are_reported_at_once_with_line_and_column() {
    assertProblem(
        () ->
            read(
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
    assertProblem(() -> read("file,label\na.wav,pop\n"), "no column 'path'", "file, label");
    assertProblem(() -> read("path,label,path\na.wav,pop,b.wav\n"), ":1:3: a second column");
    assertProblem(() -> read("path;label\na.wav;pop\n"), "the columns are path;label");
  }

  @Test
  void tables_without_rows_or_not_in_UTF_8_or_not_there_say_so() throws IOException {
    assertProblem(() -> read(""), "is empty");
    assertProblem(() -> read("path,label\n"), "no row");
    Files.write(
        root.resolve("tracks.csv"),
        "path,label\na.wav,m\u00FCsik\n".getBytes(StandardCharsets.ISO_8859_1));
    assertProblem(this::readTable, "UTF-8");
    assertProblem(() -> read("path,label\n\"a.wav\"x,pop\n"), "no well-formed table");
    Files.delete(root.resolve("tracks.csv"));
    assertProblem(this::readTable, "does not exist", "dataset.table");
  }

  @Test
  void the_genre_part_of_Emotify_is_read_with_its_artists() {
    Path emotify = SharedReference.require("data/emotify");

    List<Track> tracks =
        new CsvDataset(
                new CsvConfig(
                    emotify,
                    "tracks.csv",
                    "path",
                    "genre",
                    LabelKind.CLASS,
                    Optional.of("artist"),
                    "unknown",
                    Optional.empty()))
            .tracks();

    assertEquals(240, tracks.size());
    assertEquals("classical/001.ogg", tracks.get(0).id());
    assertEquals(Optional.of("Voices of Music"), tracks.get(0).group());
    assertEquals(
        java.util.Map.of("classical", 60L, "electronic", 60L, "pop", 60L, "rock", 60L),
        tracks.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.annotation(ClassLabel.class).orElseThrow().label(),
                    Collectors.counting())));
  }

  private List<Track> read(String table) {
    write("tracks.csv", table);
    return readTable();
  }

  private List<Track> readTable() {
    return read(config("tracks.csv", "path", "label", Optional.empty()));
  }

  private List<Track> read(CsvConfig config) {
    return new CsvDataset(config).tracks();
  }

  private void write(String name, String table) {
    try {
      Files.writeString(root.resolve(name), table);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private CsvConfig config(String table, String path, String label, Optional<String> group) {
    return new CsvConfig(
        root, table, path, label, LabelKind.CLASS, group, "unknown", Optional.empty());
  }

  private static void assertProblem(Runnable work, String... words) {
    DataException problem = assertThrows(DataException.class, work::run);
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
  }
}
