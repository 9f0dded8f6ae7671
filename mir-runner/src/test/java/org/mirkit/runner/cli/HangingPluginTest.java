package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who stops a run that does not stop is told whose part is still busy. */
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

  @TempDir Path home;

  @Test
  void a_plugin_that_goes_on_after_ctrl_c_is_named() throws Exception {
    Studio studio = new Studio(home);
    Path out = studio.out("a");
    Path jar = new FaultyPlugin().at(FaultyPlugin.TRAIN, DEAF).writeTo(home.resolve("faulty.jar"));
    String[] arguments =
        Stream.concat(
                Stream.of("run", studio.yaml().toString(), "--out", out.toString()),
                Stream.of(FaultyPlugin.settings(jar, "model={use: knows}")))
            .toArray(String[]::new);
    try (MirProcess run = new MirProcess(home, List.of(), arguments)) {
      int code = run.until(out.resolve("checkpoints/1/begun")).stop().exitCode();
      assertNotEquals(ExitCode.OK, code);
      assertTrue(
          run.err().contains("waiting for the plugin 'faulty' 1.0, at faulty.Entry$Knowing.train"),
          run.err());
      assertTrue(run.err().strip().endsWith("mir run --resume " + out), run.err());
    }
    assertEquals("INTERRUPTED", Studio.json(out.resolve("run.json")).get("status").asText());
  }
}
