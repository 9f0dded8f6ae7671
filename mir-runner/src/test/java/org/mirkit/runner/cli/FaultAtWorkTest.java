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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin that fails in the middle of a run is named, and what was complete stays. */
class FaultAtWorkTest {
  private static final String LEVELS = "representation={use: level}";
  private static final String KNOWS = "model={use: knows}";
  private static final String COUNTS = "metrics=[{use: count}]";
  private static final String SHORT = "if (clip.length() < 6000) throw new Error(\"too short\");";
  private static final String THROW = "if (true) throw new IllegalStateException(\"broken\");";
  private static final String BROKEN = "failed: java.lang.IllegalStateException: broken";

  @TempDir Path home;
  private Studio studio;
  private Path jar = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
    jar = home.resolve("faulty.jar");
    out = studio.out("a");
  }

  @Test
  void a_representation_that_fails_on_a_track_costs_that_track_alone() throws Exception {
    addShortTrack();
    new FaultyPlugin().at(FaultyPlugin.EXTRACT, SHORT).writeTo(jar);
    CommandLineRun run = studio.run(out, settings(LEVELS, KNOWS));
    assertFailed(run, "Level.extract", "failed: java.lang.Error: too short; this is a fault");
    assertTrue(run.err().contains("1 of 9 tracks cannot be used:\n  short.wav: the plugin"));
    assertEquals(8, features());
    CommandLineRun resumed = studio.resume(out, settings("onBadTrack=skip"));
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
    assertTrue(resumed.err().contains("1 of 9 tracks cannot be used and are left out"));
    assertEquals(1, Studio.json(out.resolve("metrics.json")).get("badTracks").size());
  }

  @Test
  void a_representation_that_fails_on_all_tracks_ends_the_run_before_anything_is_learned()
      throws Exception {
    new FaultyPlugin().at(FaultyPlugin.EXTRACT, THROW).writeTo(jar);
    for (String policy : new String[] {"fail", "skip"}) {
      Path folder = studio.out(policy);
      CommandLineRun run = studio.run(folder, settings(LEVELS, KNOWS, "onBadTrack=" + policy));
      assertFailed(run, "Level.extract", BROKEN);
      assertTrue(run.err().contains("8 of 8 tracks cannot be used"), run.err());
      assertFalse(Files.exists(folder.resolve("folds/1/model.mir")));
      assertEquals("FAILED", record(folder).get("status").asText());
    }
  }

  @Test
  void an_augmentation_that_fails_is_named_and_the_originals_stay() throws Exception {
    new FaultyPlugin().at(FaultyPlugin.AUGMENT, THROW).writeTo(jar);
    CommandLineRun run =
        studio.run(out, settings(LEVELS, KNOWS, "augmentation.chain=[{use: untouched}]"));
    assertFailed(run, "Untouched.lambda$create$0", BROKEN);
    assertTrue(run.err().contains("tracks cannot be used"), run.err());
    assertEquals(8, features());
  }

  @Test
  void a_model_that_fails_while_it_learns_leaves_the_folds_before_it() throws Exception {
    String second = "if (context.seed() == 4) throw new IllegalStateException(\"broken\");";
    new FaultyPlugin().at(FaultyPlugin.TRAIN, second).writeTo(jar);
    CommandLineRun run = studio.run(out, settings(KNOWS, "split.folds=2"));
    assertFailed(run, "Knowing.train", BROKEN);
    assertTrue(run.err().contains("Please report it to the plugin's author"), run.err());
    assertTrue(record(out).get("problem").asText().contains("the plugin 'faulty' 1.0, at"));
    assertGoesOnWithoutFault(1);
  }

  @Test
  void a_model_that_learned_and_fails_to_answer_is_kept() throws Exception {
    new FaultyPlugin().at(FaultyPlugin.PREDICT, THROW).writeTo(jar);
    CommandLineRun run = studio.run(out, settings(KNOWS));
    assertFailed(run, "Known.predict", BROKEN);
    assertTrue(run.err().contains("the model is kept, and 'mir run --resume " + out), run.err());
    assertGoesOnWithoutFault(1);
  }

  @Test
  void a_model_that_cannot_be_saved_is_named_and_its_answers_stay() throws Exception {
    String full = "if (true) throw new UncheckedIOException(new IOException(\"no room\"));";
    new FaultyPlugin().at(FaultyPlugin.SAVE, full).writeTo(jar);
    CommandLineRun run = studio.run(out, settings(KNOWS));
    assertFailed(run, "Known.save", "failed: java.io.IOException: no room");
    assertTrue(Files.exists(out.resolve("folds/1/annotations.jsonl")));
    assertFalse(Files.exists(out.resolve("folds/1/model.mir")));
  }

  @ParameterizedTest
  @ValueSource(strings = {FaultyPlugin.ADD, FaultyPlugin.MERGE, FaultyPlugin.SCORE})
  void a_metric_that_fails_costs_neither_model_nor_answers_and_can_be_left_out(String place)
      throws Exception {
    new FaultyPlugin().at(place, THROW).writeTo(jar);
    CommandLineRun run = studio.run(out, settings(COUNTS));
    assertFailed(run, "Entry$Count.", BROKEN);
    assertTrue(run.err().contains("with --set metrics=[] by the task's own"), run.err());
    assertTrue(Files.exists(out.resolve("folds/1/annotations.jsonl")));
    CommandLineRun resumed = studio.resume(out, "--set", "metrics=[]");
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
    assertTrue(resumed.err().contains("was trained before, testing it again"), resumed.err());
    JsonNode sealed = new BundleCopy(out.resolve("model.mir")).manifest();
    assertTrue(sealed.get("scores").has("accuracy"), sealed.toString());
    assertFalse(sealed.get("scores").has("count"), sealed.toString());
  }

  @Test
  void a_model_at_work_that_fails_on_a_file_answers_for_the_next() throws Exception {
    addShortTrack();
    new FaultyPlugin().writeTo(jar);
    CommandLineRun run = studio.run(out, settings(LEVELS, KNOWS));
    assertEquals(ExitCode.OK, run.code(), run.err());
    new FaultyPlugin().at(FaultyPlugin.EXTRACT, SHORT).writeTo(jar);
    CommandLineRun answers = predict("short.wav", "low1.wav");
    assertFailed(answers, "Level.extract", "short.wav: the plugin 'faulty'");
    assertTrue(answers.out().startsWith(studio.track("low1.wav") + "\t"), answers.out());
    new FaultyPlugin().at(FaultyPlugin.PREDICT, THROW).writeTo(jar);
    assertFailed(predict("low1.wav"), "Known.predict", BROKEN);
    new FaultyPlugin().at(FaultyPlugin.LOAD, THROW).writeTo(jar);
    CommandLineRun never = predict("low1.wav");
    assertFailed(never, "Knowing.load", BROKEN);
    assertEquals("", never.out());
  }

  private void addShortTrack() throws IOException {
    WaveFile.tone(Studio.RATE_HZ, 300, 0.7).writeTo(studio.track("short.wav"));
    studio.add("short.wav", "low", "low artist 1").writeTable();
  }

  private void assertGoesOnWithoutFault(int fold) throws IOException {
    assertTrue(Files.exists(out.resolve("folds/" + fold + "/model.mir")));
    new FaultyPlugin().writeTo(jar);
    CommandLineRun resumed = studio.resume(out, settings());
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
    assertTrue(resumed.err().contains("was trained before, testing it again"), resumed.err());
    assertEquals("COMPLETE", record(out).get("status").asText());
  }

  private static void assertFailed(CommandLineRun run, String place, String reason) {
    assertEquals(ExitCode.FAILURE, run.code(), run.err());
    assertTrue(run.err().contains("the plugin 'faulty' 1.0, at faulty.Entry$"), run.err());
    assertTrue(run.err().contains(place), run.err());
    assertTrue(run.err().contains(reason), run.err());
    assertFalse(run.err().contains("internal error"), run.err());
  }

  private CommandLineRun predict(String... tracks) {
    Stream<String> files = Stream.of(tracks).map(name -> studio.track(name).toString());
    return CommandLineRun.of(
        Stream.of(
                Stream.of("predict", out.resolve("model.mir").toString()),
                files,
                Stream.of(settings()))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private String[] settings(String... settings) {
    return FaultyPlugin.settings(jar, settings);
  }

  private static JsonNode record(Path folder) throws IOException {
    return Studio.json(folder.resolve("run.json"));
  }

  private long features() throws IOException {
    try (Stream<Path> files = Files.walk(studio.cache())) {
      return files.filter(file -> file.toString().endsWith(".features")).count();
    }
  }
}
