package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mir evaluate} on files and folders of annotations. */
class EvaluateTest {
  private static final String C_THEN_G = "0 2 C:maj\n2 4 G:maj\n";

  @TempDir Path home;

  private Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Half of a is right, all of b. */
  private void writeFolders() throws IOException {
    write("ref/x/a.lab", C_THEN_G);
    write("ref/b.lab", C_THEN_G);
    write("est/x/a.lab", "0 4 C:maj\n");
    write("est/b.lab", C_THEN_G);
    write("ref/b.wav", "sound, not an annotation");
    write("est/.DS_Store", "hidden");
    write("est/.trash/c.lab", "hidden, too");
  }

  private CommandLineRun evaluate(String task, String reference, String estimate, String... more) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of(
                    "evaluate",
                    task,
                    home.resolve(reference).toString(),
                    home.resolve(estimate).toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void two_files_are_scored_by_all_metrics_of_the_task() throws IOException {
    write("ref.lab", C_THEN_G);
    write("est.lab", "0 2 C:maj\n2 4 G:min\n");
    CommandLineRun run = evaluate("chord", "ref.lab", "est.lab");
    assertEquals(ExitCode.OK, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("metric", lines.get(0).split(" +")[0]);
    assertTrue(run.out().contains("majmin"), run.out());
    assertFalse(run.out().contains("interval"), "one track has none");
    assertEquals("", run.err());
    JsonNode found = Studio.json(evaluate("chord", "ref.lab", "est.lab", "--json").out());
    JsonNode values = found.get("confidence").get("values");
    assertEquals(1, found.get("tracks").asInt());
    assertEquals(values.size() + 1, lines.size());
    assertEquals(0.5, values.elements().next().get("value").asDouble(), 1e-9);
    assertTrue(values.elements().next().get("low").isNull());
  }

  @Test
  void folders_are_paired_by_name_and_pooled_with_intervals() throws IOException {
    writeFolders();
    CommandLineRun run = evaluate("chord", "ref", "est", "--json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    JsonNode found = Studio.json(run.out());
    JsonNode headline = found.get("confidence").get("values").elements().next();
    assertEquals(0.75, headline.get("value").asDouble(), 1e-9);
    assertEquals(0.5, headline.get("low").asDouble(), 1e-9);
    assertEquals(1, headline.get("high").asDouble(), 1e-9);
    assertEquals("b", found.get("perTrack").get(0).get("track").asText());
    assertEquals("x/a", found.get("perTrack").get(1).get("track").asText());
    assertEquals(run.out(), evaluate("chord", "ref", "est", "--json").out(), "no chance in it");
  }

  @Test
  void single_tracks_are_shown_and_written_where_wanted() throws IOException {
    writeFolders();
    Path csv = home.resolve("tracks.csv");
    CommandLineRun run = evaluate("chord", "ref", "est", "--per-track", "--csv", csv.toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("95 % interval"), run.out());
    assertTrue(run.out().lines().anyMatch(line -> line.startsWith("x/a ")), run.out());
    List<String> rows = Files.readAllLines(csv);
    assertEquals(3, rows.size());
    assertTrue(rows.get(0).startsWith("track,"), rows.get(0));
    assertTrue(rows.get(2).startsWith("x/a,0.5,"), rows.get(2));
  }

  @Test
  void files_without_counterpart_are_told_and_left_out_only_when_that_was_said()
      throws IOException {
    writeFolders();
    write("ref/only.lab", C_THEN_G);
    write("est/extra.lab", C_THEN_G);
    CommandLineRun run = evaluate("chord", "ref", "est");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("only.lab: has no estimate"), run.err());
    assertTrue(run.err().contains("extra.lab: has no reference"), run.err());
    assertTrue(run.err().contains("--skip-missing"), run.err());
    CommandLineRun skipped = evaluate("chord", "ref", "est", "--skip-missing", "--json");
    assertEquals(ExitCode.OK, skipped.code(), skipped.err());
    assertTrue(skipped.err().contains("warning: left out"), skipped.err());
    assertEquals(2, Studio.json(skipped.out()).get("tracks").asInt());
    assertEquals(1, Studio.json(skipped.out()).get("unanswered").size());
    assertEquals(1, Studio.json(skipped.out()).get("unasked").size());
  }

  @Test
  void every_bad_file_is_named_with_its_line() throws IOException {
    writeFolders();
    write("est/b.lab", "0 2 C:maj\nsoon G:maj\n");
    write("ref/x/a.lab", "0 2 C:maj\n1 4 G:maj\n");
    CommandLineRun run = evaluate("chord", "ref", "est");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("b.lab:2"), run.err());
    assertTrue(run.err().contains("a.lab"), run.err());
  }

  @Test
  void a_label_that_the_task_cannot_read_is_told_with_its_track_and_side() throws IOException {
    writeFolders();
    write("est/b.lab", "0 4 H:maj\n");
    CommandLineRun run = evaluate("chord", "ref", "est");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("b, estimate: "), run.err());
    assertTrue(run.err().contains("H:maj"), run.err());
  }

  @Test
  void parameters_of_the_task_are_taken_and_wrong_ones_refused() throws IOException {
    writeFolders();
    CommandLineRun run = evaluate("chord", "ref", "est", "--set", "vocabulary=sevenths");
    assertEquals(ExitCode.OK, run.code(), run.err());
    CommandLineRun wrong = evaluate("chord", "ref", "est", "--set", "vocabluary=sevenths");
    assertEquals(ExitCode.USAGE, wrong.code());
    assertTrue(wrong.err().contains("did you mean 'vocabulary'?"), wrong.err());
  }

  @Test
  void a_format_may_be_named_where_the_ending_says_nothing() throws IOException {
    write("ref.txt.old", C_THEN_G);
    write("est.lab", C_THEN_G);
    CommandLineRun unknown = evaluate("chord", "ref.txt.old", "est.lab");
    assertEquals(ExitCode.USAGE, unknown.code(), unknown.err());
    CommandLineRun run = evaluate("chord", "ref.txt.old", "est.lab", "--reference-format", "lab");
    assertEquals(ExitCode.OK, run.code(), run.err());
    CommandLineRun wrong = evaluate("chord", "ref.txt.old", "est.lab", "--format", "midi");
    assertEquals(ExitCode.USAGE, wrong.code());
    assertTrue(wrong.err().contains("chord-sequence"), wrong.err());
  }

  @Test
  void two_files_for_one_track_need_a_word_about_the_format() throws IOException {
    writeFolders();
    write("est/b.csv", "start,end,label\n0,4,C:maj\n");
    CommandLineRun run = evaluate("chord", "ref", "est");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("may both be meant for one track"), run.err());
    assertEquals(ExitCode.OK, evaluate("chord", "ref", "est", "--estimate-format", "lab").code());
  }

  @Test
  void a_folder_may_be_named_after_another_format_throughout() throws IOException {
    write("ref/a.lab", "0.5\n1.0\n");
    write("ref/b.lab", "0.5\n1.5\n");
    write("est/a.txt", "0.5\n1.0\n");
    write("est/b.txt", "0.5\n1.5\n");
    CommandLineRun run = evaluate("onset", "ref", "est", "--format", "mirex", "--json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(2, Studio.json(run.out()).get("tracks").asInt());
    write("ref/b.txt", "0.5\n");
    write("ref/b.csv", "not meant");
    CommandLineRun own =
        evaluate("onset", "ref", "est", "--format", "mirex", "--skip-missing", "--json");
    assertEquals(1, Studio.json(own.out()).get("tracks").asInt(), "its own ending comes first");
  }

  @Test
  void tracks_of_a_group_are_drawn_together() throws IOException {
    for (int i = 0; i < 4; i++) {
      write("ref/" + i + ".lab", C_THEN_G);
      write("est/" + i + ".lab", i < 2 ? C_THEN_G : "0 4 C:maj\n");
    }
    write("groups.csv", "group,track\nAbba,0\nAbba,1\nBach,2\nBach,3\n");
    String groups = home.resolve("groups.csv").toString();
    assertEquals(4, confidence("--json").get("units").asInt());
    JsonNode grouped = confidence("--json", "--groups", groups);
    assertEquals(2, grouped.get("units").asInt());
    JsonNode headline = grouped.get("values").elements().next();
    assertEquals(0.5, headline.get("low").asDouble(), 1e-9);
    assertEquals(1, headline.get("high").asDouble(), 1e-9);
    write("groups.csv", "group,track\nAbba,0\nAbba,1\nBach,2\n");
    CommandLineRun missing = evaluate("chord", "ref", "est", "--groups", groups);
    assertEquals(ExitCode.FAILURE, missing.code());
    assertTrue(missing.err().contains("no group for 1 of 4 tracks"), missing.err());
    write("groups.csv", "artist,track\nAbba,0\n");
    CommandLineRun unnamed = evaluate("chord", "ref", "est", "--groups", groups);
    assertTrue(unnamed.err().contains("groups.csv:2: found no 'group'"), unnamed.err());
  }

  private JsonNode confidence(String... more) throws IOException {
    CommandLineRun run = evaluate("chord", "ref", "est", more);
    assertEquals(ExitCode.OK, run.code(), run.err());
    return Studio.json(run.out()).get("confidence");
  }

  @Test
  void what_is_not_there_or_does_not_fit_is_a_wrong_command_line() throws IOException {
    writeFolders();
    CommandLineRun mixed = evaluate("chord", "ref", "est/b.lab");
    assertEquals(ExitCode.USAGE, mixed.code());
    assertTrue(mixed.err().contains("give two files, or two folders"), mixed.err());
    assertTrue(evaluate("chord", "gone", "est").err().contains("there is no such file or folder"));
    Files.createDirectories(home.resolve("empty"));
    CommandLineRun empty = evaluate("chord", "ref", "empty");
    assertEquals(ExitCode.USAGE, empty.code());
    assertTrue(empty.err().contains("is named like one in"), empty.err());
    assertTrue(empty.err().contains("(0 that end in "), empty.err());
    write("tempo.lab", "60 120 0.5\n");
    CommandLineRun ending = evaluate("tempo", "tempo.lab", "tempo.lab");
    assertEquals(ExitCode.USAGE, ending.code());
    assertTrue(ending.err().contains("name that by --format"), ending.err());
    assertEquals(
        ExitCode.OK, evaluate("tempo", "tempo.lab", "tempo.lab", "--format", "mirex").code());
    CommandLineRun task = evaluate("chrod", "ref", "est");
    assertEquals(ExitCode.USAGE, task.code());
    assertTrue(
        task.err().startsWith("error: unknown task 'chrod'; did you mean 'chord'?"), task.err());
  }
}
