package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that takes all memory in the middle of a run is named with the remedy. */
class ExhaustedMemoryTest {
  private static final Map<String, String> LITTLE = Map.of("JAVA_TOOL_OPTIONS", "-Xmx96m");
  private static final String KNOWS = "model={use: knows}";

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
  void a_representation_that_takes_all_memory_for_a_track_costs_that_track_alone()
      throws Exception {
    WaveFile.tone(Studio.RATE_HZ, 300, 0.7).writeTo(studio.track("short.wav"));
    studio.add("short.wav", "low", "low artist 1").writeTable();
    new FaultyPlugin().at(FaultyPlugin.EXTRACT, exhaustedIf("clip.length() < 6000")).writeTo(jar);
    String err = runOutOfMemory("Level.extract", "representation={use: level}", KNOWS);
    assertTrue(err.contains("1 of 9 tracks cannot be used:\n  short.wav: the plugin"), err);
    try (Stream<Path> entries = Files.walk(studio.cache())) {
      assertEquals(8, entries.filter(e -> e.toString().endsWith(".features")).count());
    }
  }

  @Test
  void a_model_that_takes_all_memory_while_it_learns_leaves_the_folds_before_it() throws Exception {
    new FaultyPlugin().at(FaultyPlugin.TRAIN, exhaustedIf("context.seed() == 4")).writeTo(jar);
    runOutOfMemory("Knowing.train", KNOWS, "split.folds=2");
    assertFalse(Files.exists(out.resolve("folds/2/model.mir")));
    assertGoesOnWithMemory();
  }

  @Test
  void a_model_that_learned_and_takes_all_memory_to_answer_is_kept() throws Exception {
    new FaultyPlugin().at(FaultyPlugin.PREDICT, exhaustedIf("units > 0")).writeTo(jar);
    String err = runOutOfMemory("Known.predict", KNOWS);
    assertTrue(err.contains("the model is kept, and 'mir run --resume " + out), err);
    assertGoesOnWithMemory();
  }

  private static String exhaustedIf(String condition) {
    return "if (%s) { List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 17]); }"
        .formatted(condition);
  }

  private String runOutOfMemory(String place, String... settings) throws Exception {
    String[] arguments =
        Stream.concat(
                Stream.of("run", studio.yaml().toString(), "--out", out.toString()),
                Stream.of(FaultyPlugin.settings(jar, settings)))
            .toArray(String[]::new);
    try (MirProcess run = new MirProcess(home, LITTLE, arguments)) {
      assertEquals(ExitCode.FAILURE, run.exitCode(), run.err());
      String named = "the plugin 'faulty' 1.0, at faulty.Entry$" + place + " (Entry.java:";
      assertTrue(run.err().contains(named), run.err());
      assertTrue(
          run.err()
              .contains(
                  "ran out of memory (Java heap space); give Java more with"
                      + " MIRKIT_JAVA_OPTIONS=-Xmx"),
          run.err());
      assertFalse(run.err().contains("internal error"), run.err());
      String told = Studio.json(out.resolve("run.json")).get("problem").asText();
      assertTrue(told.contains(named) && told.contains("ran out of memory"), told);
      return run.err();
    }
  }

  private void assertGoesOnWithMemory() throws IOException {
    assertTrue(Files.exists(out.resolve("folds/1/model.mir")));
    new FaultyPlugin().writeTo(jar);
    CommandLineRun resumed = studio.resume(out, "--plugin", jar.toString());
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
    assertTrue(resumed.err().contains("was trained before, testing it again"), resumed.err());
  }
}
