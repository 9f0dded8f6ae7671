package org.mirkit.runner.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that must end well.
 *
 * @param folder where it works
 * @param log what it says
 * @param environment variables beside those of this process
 */
record Program(Path folder, Path log, Map<String, String> environment) {
  private static final long PATIENCE_MINUTES = 8;

  void run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertTrue(
          process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), () -> "still at work: " + said());
      assertEquals(0, process.exitValue(), this::said);
    } finally {
      process.destroyForcibly();
    }
  }

  private String said() {
    try {
      return log + ":\n" + Files.readString(log);
    } catch (IOException e) {
      return log + " cannot be read: " + e;
    }
  }
}
