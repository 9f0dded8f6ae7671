package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations carried from one format to another. */
class ConvertTest {
  @TempDir Path home;

  @BeforeEach
  void write_chords() throws IOException {
    Files.writeString(home.resolve("song.lab"), "0 1.1 C:maj\n1.1 2.3 G:7\n");
  }

  @Test
  void chords_go_from_lab_to_jams_to_csv_and_stay_the_same() throws IOException {
    convert("song.lab", "song.jams", "--type", "chord-sequence", "--duration", "2.3");
    CommandLineRun back = convert("song.jams", "song.csv");
    assertTrue(back.out().contains("song.csv: chord-sequence from"), back.out());
    assertTrue(back.out().endsWith("(jams to csv)" + System.lineSeparator()), back.out());
    assertEquals(
        "start,end,label\n0.0,1.1,C:maj\n1.1,2.3,G:7\n",
        Files.readString(home.resolve("song.csv")));
  }

  @Test
  void a_jams_file_keeps_what_else_it_holds() throws IOException {
    Files.writeString(home.resolve("beats.txt"), "0.5\t1\n1.0\t2\n");
    convert("song.lab", "song.jams", "--type", "chord-sequence", "--duration", "2.3");
    convert("beats.txt", "song.jams", "--type", "beats", "--annotator", "me");
    assertEquals(2, annotations("song.jams"));
    convert("song.jams", "copy.jams", "--type", "beats", "--annotator", "another");
    assertEquals(3, annotations("copy.jams"));
    convert("copy.jams", "again.txt", "--type", "beats", "--set", "annotator=me");
    assertEquals("0.5\t1\n1.0\t2\n", Files.readString(home.resolve("again.txt")));
  }

  @Test
  void who_says_so_and_for_how_long_goes_along_unless_it_is_said_anew() throws IOException {
    convert(
        "song.lab", "told.jams", "--type", "chord-sequence", "--duration=2.3", "--annotator=me");
    convert("told.jams", "along.jams");
    assertEquals(1, annotations("along.jams"));
    assertEquals("me", annotator("along.jams", 0));
    convert("told.jams", "anew.jams", "--annotator=another");
    assertEquals(2, annotations("anew.jams"));
    assertEquals("another", annotator("anew.jams", 1));
    Files.writeString(home.resolve("beats.txt"), "0.5\t1\n1.0\t2\n");
    convert("beats.txt", "other.jams", "--type", "beats", "--duration=2.3");
    assertEquals("unknown", annotator("other.jams", 0));
    convert("told.jams", "other.jams");
    assertEquals("me", annotator("other.jams", 1));
  }

  private String annotator(String file, int index) throws IOException {
    JsonNode annotation = Studio.json(home.resolve(file)).get("annotations").get(index);
    return annotation.get("annotation_metadata").get("annotator").get("name").asText();
  }

  private int annotations(String file) throws IOException {
    return Studio.json(home.resolve(file)).get("annotations").size();
  }

  @Test
  void the_only_type_that_both_formats_hold_need_not_be_said() throws IOException {
    Files.writeString(home.resolve("song.csv"), "onset,offset,hz,velocity\n0,1,440,64\n");
    JsonNode report = Studio.json(convert("song.csv", "song.mid", "--json").out());
    assertEquals("notes", report.get("type").asText());
    convert("song.mid", "notes.txt");
    assertEquals("0.0\t1.0\t440.0\t64.0\n", Files.readString(home.resolve("notes.txt")));
  }

  @Test
  void what_may_be_read_in_several_ways_has_to_be_said() {
    assertRefused("4 types of annotations; say with --type which of", "song.lab", "song.csv");
    assertRefused(
        "did you mean 'chord-sequence'", "song.lab", "a.csv", "--type", "chord-sequences");
  }

  @Test
  void formats_that_do_not_fit_are_told_with_those_that_do() {
    assertRefused(
        "lab cannot hold annotations of the type onsets; formats that can: jams, csv,",
        "song.lab",
        "a.csv",
        "--type",
        "onsets");
    assertRefused(
        "a.mid: midi cannot hold annotations of the type chord-sequence",
        "song.lab",
        "a.mid",
        "--type",
        "chord-sequence");
    assertRefused("hold no type of annotations in common", "song.lab", "a.mid");
    assertRefused(
        "a.doc: no format of annotations has such files; known are jams (.jams), lab (.lab)",
        "song.lab",
        "a.doc");
    assertRefused(
        "unknown annotation-format 'lob'; did you mean 'lab'",
        "song.lab",
        "a.csv",
        "--from",
        "lob");
  }

  @Test
  void names_with_two_endings_are_of_the_longer_one() throws IOException {
    convert("song.lab", "song.audacity.txt", "--type", "chord-sequence");
    CommandLineRun back = convert("song.audacity.txt", "b.lab", "--type", "chord-sequence");
    assertTrue(back.out().contains("(audacity to lab)"), back.out());
    Files.move(home.resolve("song.audacity.txt"), home.resolve("labels.foo"));
    convert("labels.foo", "c.lab", "--from", "audacity", "--type", "chord-sequence");
    assertEquals(Files.readString(home.resolve("b.lab")), Files.readString(home.resolve("c.lab")));
  }

  @Test
  void a_file_that_cannot_be_read_leaves_the_other_as_it_was() throws IOException {
    Files.writeString(home.resolve("bad.lab"), "0 1 C:maj\n1 x G:7\n");
    Files.writeString(home.resolve("a.csv"), "mine");
    CommandLineRun run = run("bad.lab", "a.csv", "--type", "chord-sequence");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("bad.lab:2: found 'x'"), run.err());
    CommandLineRun silent = run("song.lab", "a.jams", "--type", "chord-sequence");
    assertTrue(
        silent.err().contains("a.jams: is not written: a JAMS file has to say how long"),
        silent.err());
    assertEquals("mine", Files.readString(home.resolve("a.csv")));
    assertFalse(Files.exists(home.resolve("a.jams")));
  }

  @Test
  void the_formats_are_listed() {
    CommandLineRun run = CommandLineRun.of("list", "annotation-formats");
    for (String id : new String[] {"jams", "lab", "csv", "mirex", "midi", "audacity"}) {
      assertTrue(run.out().contains(id), run.out());
    }
  }

  private CommandLineRun convert(String input, String output, String... more) {
    CommandLineRun run = run(input, output, more);
    assertEquals(ExitCode.OK, run.code(), run.err());
    return run;
  }

  private void assertRefused(String words, String input, String output, String... more) {
    CommandLineRun run = run(input, output, more);
    assertEquals(ExitCode.USAGE, run.code(), run.out());
    assertTrue(run.err().contains(words), run.err());
  }

  private CommandLineRun run(String input, String output, String... more) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of(
                    "convert", home.resolve(input).toString(), home.resolve(output).toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
