package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.runner.plugin.Watch;

/** A person who waits for a run, or stops it, is told whose part is still busy. */
class HangingPluginTest {
  /** Does not listen to interrupts, but ends in time for a test. */
  private static final String DEAF =
      """
      try {
        Files.createFile(context.checkpoints().resolve("begun"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      while (!Thread.currentThread().isInterrupted()) { Thread.onSpinWait(); }
      for (long end = System.nanoTime() + 4_000_000_000L; System.nanoTime() < end; ) {
        Thread.onSpinWait();
      }
      """;

  /** Never ends, whoever asks. */
  private static final String DEAD = "while (context.seed() > 0) { Thread.onSpinWait(); }";

  /** Ends after a while, the first time that it is reached. */
  private static final String LAME =
      """
      synchronized (Config.class) {
        if (System.setProperty("%s", "reached") == null) {
          for (long end = System.nanoTime() + 3_500_000_000L; System.nanoTime() < end; ) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
          }
        }
      }
      """;

  @TempDir Path home;

  @Test
  void a_plugin_that_never_ends_is_named_again_and_again_with_the_line_where_it_is()
      throws Exception {
    Studio studio = new Studio(home);
    Path jar = new FaultyPlugin().at(FaultyPlugin.TRAIN, DEAD).writeTo(home.resolve("faulty.jar"));
    String[] arguments = arguments(studio, studio.out("a"), jar, "model={use: knows}");
    String said =
        "waiting for \\d+ s in faulty.Entry.Knowing.train of the plugin 'faulty' 1.0 .thread main:"
            + " faulty.Entry.Knowing.train .Entry.java:\\d+...; Ctrl-C ends it";
    try (MirProcess run = new MirProcess(home, Map.of(Watch.VARIABLE, "3"), arguments)) {
      run.until(Pattern.compile(said + "(?s:.*)" + said)).kill();
    }
  }

  @ParameterizedTest
  @CsvSource({
    FaultyPlugin.EXTRACT + ", Entry$Level.extract, thread mirkit-worker-1",
    FaultyPlugin.AUGMENT + ", Entry$Untouched.lambda$create$0, thread mirkit-worker-1",
    FaultyPlugin.PREDICT + ", Entry$Known.predict, thread",
  })
  void whichever_part_is_slow_is_named_while_the_run_waits_for_it(
      String place, String part, String thread) throws Exception {
    Studio studio = new Studio(home);
    Path jar =
        new FaultyPlugin()
            .at(place, LAME.formatted(home.resolve("reached").toString().replace('\\', '/')))
            .writeTo(home.resolve("faulty.jar"));
    CommandLineRun run =
        CommandLineRun.of(
            Map.of(Watch.VARIABLE, "2"),
            arguments(
                studio,
                studio.out("a"),
                jar,
                "representation={use: level}",
                "model={use: knows}",
                "augmentation.chain=[{use: untouched}]"));
    assertEquals(ExitCode.OK, run.code(), run.err());
    String said =
        "waiting for \\d+ s in faulty." + Pattern.quote(part) + " of the plugin 'faulty' 1.0 .";
    assertTrue(Pattern.compile(said + thread).matcher(run.err()).find(), run.err());
  }

  @Test
  void a_plugin_that_goes_on_after_ctrl_c_is_named() throws Exception {
    Studio studio = new Studio(home);
    Path out = studio.out("a");
    Path jar = new FaultyPlugin().at(FaultyPlugin.TRAIN, DEAF).writeTo(home.resolve("faulty.jar"));
    String[] arguments = arguments(studio, out, jar, "model={use: knows}");
    try (MirProcess run = new MirProcess(home, List.of(), arguments)) {
      int code = run.until(out.resolve("checkpoints/1/begun")).stop().exitCode();
      assertNotEquals(ExitCode.OK, code);
      assertTrue(
          run.err().contains("waiting for faulty.Entry$Knowing.train of the plugin 'faulty' 1.0 ("),
          run.err());
      assertTrue(run.err().strip().endsWith("mir run --resume " + out), run.err());
    }
    assertEquals("INTERRUPTED", Studio.json(out.resolve("run.json")).get("status").asText());
  }

  private static String[] arguments(Studio studio, Path out, Path jar, String... settings) {
    return Stream.concat(
            Stream.of("run", studio.yaml().toString(), "--out", out.toString()),
            Stream.of(FaultyPlugin.settings(jar, settings)))
        .toArray(String[]::new);
  }
}
