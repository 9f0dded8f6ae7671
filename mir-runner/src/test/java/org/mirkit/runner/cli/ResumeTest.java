package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is complete stays; what is not the same run is refused. */
class ResumeTest {
  private static final String[] TWO_FOLDS = {
    "--set", "split.folds=2", "--set", "training.epochs=2"
  };

  @TempDir Path home;
  private Studio studio;
  private Path out = Path.of("");

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
    out = studio.out("a");
  }

  @Test
  void a_run_whose_second_fold_is_missing_keeps_the_first_and_ends_like_an_uninterrupted_one()
      throws IOException {
    studio.run(out, TWO_FOLDS);
    String metrics = text("metrics.json");
    String predictions = text("predictions.csv");
    byte[] first = Files.readAllBytes(out.resolve("folds/1/model.mir"));
    byte[] weights = weights();
    String started = Studio.json(out.resolve("run.json")).get("started").asText();
    for (String lost : new String[] {"folds/2/model.mir", "model.mir", "metrics.json"}) {
      Files.delete(out.resolve(lost));
    }
    Files.writeString(out.resolve("metrics.json.1234.part"), "{ half of what was");
    CommandLineRun resumed = studio.resume(out);
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
    assertTrue(resumed.err().contains("fold 1 of 2: was trained before"), resumed.err());
    assertTrue(resumed.err().contains("fold 2 of 2: learning from"), resumed.err());
    assertArrayEquals(first, Files.readAllBytes(out.resolve("folds/1/model.mir")));
    assertArrayEquals(weights, weights());
    assertEquals(metrics, text("metrics.json"));
    assertEquals(predictions, text("predictions.csv"));
    assertEquals("tiny", Studio.json(out.resolve("run.json")).get("experiment").asText());
    assertEquals(started, Studio.json(out.resolve("run.json")).get("started").asText());
  }

  @Test
  void the_same_experiment_into_the_same_folder_trains_nothing_again() throws IOException {
    studio.run(out);
    String metrics = text("metrics.json");
    CommandLineRun again = studio.run(out, "--set", "executor.threads=2");
    assertEquals(ExitCode.OK, again.code(), again.err());
    assertTrue(again.err().contains("was trained before"), again.err());
    assertEquals(metrics, text("metrics.json"));
  }

  @Test
  void another_experiment_in_the_folder_is_refused_and_nothing_there_changes() throws IOException {
    studio.run(out);
    String record = text("run.json");
    for (CommandLineRun other :
        new CommandLineRun[] {
          studio.run(out, "--set", "training.epochs=5"),
          studio.resume(out, "--set", "training.epochs=5")
        }) {
      assertEquals(ExitCode.USAGE, other.code(), other.err());
      assertTrue(
          other
              .err()
              .contains(
                  "error: "
                      + out
                      + ": holds a run with another configuration: training.epochs was 3 and is 5"
                      + " now; a run goes on with the one that it began with: leave out --set, or"
                      + " run with another --out"),
          other.err());
    }
    assertEquals(record, text("run.json"));
  }

  @Test
  void a_folder_with_other_files_is_never_taken_for_a_run() throws IOException {
    Files.createDirectories(out.resolve("checkpoints"));
    Files.writeString(out.resolve("checkpoints/diary.txt"), "dear");
    CommandLineRun run = studio.run(out);
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(
        run.err()
            .contains(
                out + ": holds other files, such as checkpoints, and no run; use a new or empty"),
        run.err());
    assertEquals("dear", Files.readString(out.resolve("checkpoints/diary.txt")));
    assertFalse(Files.exists(out.resolve("run.json")));
  }

  @Test
  void a_track_whose_sound_changed_since_is_noticed_every_time() throws IOException {
    studio.run(out, TWO_FOLDS);
    Files.delete(out.resolve("folds/2/model.mir"));
    WaveFile.tone(Studio.RATE_HZ, 300, 1.1).writeTo(studio.track("low1.wav"));
    for (int attempt = 0; attempt < 2; attempt++) {
      CommandLineRun resumed = studio.resume(out);
      assertEquals(ExitCode.FAILURE, resumed.code());
      assertTrue(
          resumed
              .err()
              .contains(out + ": the tracks have another content than when this run began"),
          resumed.err());
    }
    assertEquals("FAILED", Studio.json(out.resolve("run.json")).get("status").asText());
  }

  @Test
  void a_track_whose_label_changed_since_is_noticed() throws IOException {
    studio.run(out);
    String table = Files.readString(studio.table());
    Files.writeString(studio.table(), table.replace("low1.wav,low", "low1.wav,high"));
    CommandLineRun resumed = studio.resume(out);
    assertEquals(ExitCode.FAILURE, resumed.code());
    assertTrue(resumed.err().contains("run again with another --out"), resumed.err());
  }

  @Test
  void a_track_that_came_since_is_noticed_before_any_audio_is_read() throws IOException {
    studio.run(out);
    WaveFile.tone(Studio.RATE_HZ, 300, 1).writeTo(studio.track("new.wav"));
    studio.add("new.wav", "low", "newcomer").writeTable();
    CommandLineRun resumed = studio.resume(out);
    assertEquals(ExitCode.FAILURE, resumed.code());
    assertTrue(resumed.err().contains("has other tracks, labels or groups"), resumed.err());
    assertFalse(resumed.err().contains("features:"), resumed.err());
  }

  @Test
  void what_was_never_begun_cannot_be_resumed() {
    CommandLineRun resumed = studio.resume(home.resolve("nowhere"));
    assertEquals(ExitCode.USAGE, resumed.code());
    assertTrue(
        resumed
            .err()
            .contains("nowhere: is not a run folder (no experiment.yaml); nothing to resume"),
        resumed.err());
  }

  @Test
  void run_needs_an_experiment_or_a_folder_to_resume_and_not_both() {
    for (String[] arguments :
        new String[][] {{"run"}, {"run", studio.yaml().toString(), "--resume", "x"}}) {
      CommandLineRun run = CommandLineRun.of(arguments);
      assertEquals(ExitCode.USAGE, run.code());
      assertTrue(
          run.err().contains("give either an experiment's file or --resume with a run folder"),
          run.err());
    }
  }

  private String text(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  private byte[] weights() throws IOException {
    try (ZipFile zip = new ZipFile(out.resolve("model.mir").toFile())) {
      return zip.getInputStream(zip.getEntry("model/weights.safetensors")).readAllBytes();
    }
  }
}
