package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.io.SmallDisk;

/** Runs that end before their end: each goes on to what it would have been. */
class StoppedRunTest {
  /** Long enough to be stopped in, on a fast machine too. */
  private static final List<String> LONG =
      List.of("--set", "training.epochs=100", "--set", "training.patience=100");

  @TempDir static Path home;
  private static Studio studio;
  private static byte[] uninterrupted = {};

  @BeforeAll
  static void run_once_to_the_end() throws IOException {
    studio = new Studio(home);
    CommandLineRun run = studio.run(studio.out("whole"), LONG.toArray(String[]::new));
    assertEquals(ExitCode.OK, run.code(), run.err());
    uninterrupted = weights(studio.out("whole"));
  }

  @Test
  void a_run_that_is_told_to_stop_says_how_to_go_on_and_does_so() throws Exception {
    Path out = studio.out("stopped");
    try (MirProcess run = begin(out)) {
      int code = run.until(out.resolve("folds/1/history.csv")).stop().exitCode();
      assertNotEquals(ExitCode.OK, code);
      assertTrue(
          run.err()
              .strip()
              .endsWith(
                  "interrupted: what is complete is kept; continue with: mir run --resume " + out),
          run.err());
      assertFalse(run.err().contains("error"), run.err());
    }
    JsonNode record = Studio.json(out.resolve("run.json"));
    assertEquals("INTERRUPTED", record.get("status").asText());
    assertFalse(record.get("ended").asText().isEmpty());
    assertGoesOn(out);
  }

  @Test
  void a_run_that_is_killed_goes_on_all_the_same() throws Exception {
    Path out = studio.out("killed");
    try (MirProcess run = begin(out)) {
      assertNotEquals(ExitCode.OK, run.until(out.resolve("folds/1/history.csv")).kill().exitCode());
    }
    assertEquals("RUNNING", Studio.json(out.resolve("run.json")).get("status").asText());
    assertGoesOn(out);
  }

  @Test
  void a_disk_that_will_take_no_more_ends_a_run_with_its_reason_and_leaves_no_half()
      throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a limit on files needs a Unix shell");
    Path out = studio.out("full");
    List<String> limited = List.of("/bin/sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh");
    String[] wide = {"--set", "model.layers[0].units=1000"};
    try (MirProcess run = new MirProcess(home, limited, arguments(out, List.of(wide)))) {
      assertEquals(ExitCode.FAILURE, run.exitCode(), run.err());
      assertTrue(run.err().contains("File too large"), run.err());
      assertFalse(run.err().contains("internal error"), run.err());
    }
    JsonNode record = Studio.json(out.resolve("run.json"));
    assertEquals("FAILED", record.get("status").asText());
    assertTrue(record.get("problem").asText().contains("File too large"), record.toString());
    assertFalse(Files.exists(out.resolve("model.mir")));
    try (Stream<Path> all = Files.walk(out)) {
      assertEquals(
          List.of(), all.filter(f -> f.toString().endsWith(".part")).toList(), "left over");
    }
    CommandLineRun resumed = studio.resume(out);
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
  }

  @Test
  void a_cache_on_a_full_disk_ends_a_run_with_the_remedy_and_the_run_goes_on_when_there_is_room()
      throws Exception {
    Path cache = Files.createDirectory(home.resolve("small"));
    Path out = studio.out("full-cache");
    List<String> settings = List.of("--set", "cache.folder=" + cache);
    try (MirProcess run =
        new MirProcess(home, SmallDisk.at(cache, "16k"), arguments(out, settings))) {
      assertEquals(ExitCode.FAILURE, run.exitCode(), run.err());
      assertTrue(run.err().contains("No space left on device"), run.err());
      assertTrue(run.err().contains("mir cache clear"), run.err());
      assertFalse(run.err().contains("internal error"), run.err());
    }
    assertEquals("FAILED", Studio.json(out.resolve("run.json")).get("status").asText());
    CommandLineRun resumed = studio.resume(out);
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
  }

  private static void assertGoesOn(Path out) throws IOException {
    assertFalse(Files.exists(out.resolve("model.mir")));
    CommandLineRun resumed = studio.resume(out);
    assertEquals(ExitCode.OK, resumed.code(), resumed.err());
    assertEquals("COMPLETE", Studio.json(out.resolve("run.json")).get("status").asText());
    assertArrayEquals(uninterrupted, weights(out));
    assertEquals(101, Files.readAllLines(out.resolve("history.csv")).size());
  }

  private static MirProcess begin(Path out) throws IOException {
    return new MirProcess(home, List.of(), arguments(out, LONG));
  }

  private static String[] arguments(Path out, List<String> settings) {
    return Stream.concat(
            Stream.of("run", studio.yaml().toString(), "--out", out.toString()), settings.stream())
        .toArray(String[]::new);
  }

  private static byte[] weights(Path run) throws IOException {
    try (ZipFile zip = new ZipFile(run.resolve("model.mir").toFile())) {
      return zip.getInputStream(zip.getEntry("model/weights.safetensors")).readAllBytes();
    }
  }
}
