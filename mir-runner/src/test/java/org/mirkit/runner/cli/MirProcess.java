package org.mirkit.runner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code mir} in a process of its own, for what only a process can suffer. */
final class MirProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path out;
  private final Path err;

  /**
   * Starts it.
   *
   * @param home where its standard output and error go
   * @param wrapper a command that starts the rest of its command line; may be empty
   */
  MirProcess(Path home, List<String> wrapper, String... arguments) throws IOException {
    this(home, wrapper, Map.of(), arguments);
  }

  /** Starts it with more variables than this process has. */
  MirProcess(Path home, Map<String, String> environment, String... arguments) throws IOException {
    this(home, List.of(), environment, arguments);
  }

  private MirProcess(
      Path home, List<String> wrapper, Map<String, String> environment, String... arguments)
      throws IOException {
    this.out = Files.createTempFile(home, "stdout", ".txt");
    this.err = Files.createTempFile(home, "stderr", ".txt");
    List<String> command = new ArrayList<>(wrapper);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.add("-Dai.djl.pytorch.num_threads=1");
    command.add(Main.class.getName());
    command.addAll(Stream.of(arguments).toList());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(err.toFile()).redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    this.process = builder.start();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Waits until a file is there, which the process is expected to write. */
  MirProcess until(Path file) throws IOException, InterruptedException {
    return until(file.toString(), () -> Files.exists(file));
  }

  /** Waits until it has said something on standard error. */
  MirProcess until(Pattern said) throws IOException, InterruptedException {
    return until(said.toString(), () -> said.matcher(err()).find());
  }

  private MirProcess until(String what, Happened happened)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!happened.yet()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError(what + " was not written: " + err());
      }
      Thread.sleep(5);
    }
    return this;
  }

  private interface Happened {
    boolean yet() throws IOException;
  }

  /** Asks it to end, as Ctrl-C and a shutdown do. */
  MirProcess stop() {
    process.destroy();
    return this;
  }

  /** Ends it without notice. */
  MirProcess kill() {
    process.destroyForcibly();
    return this;
  }

  int exitCode() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still at work: " + err());
    }
    return process.exitValue();
  }

  String out() throws IOException {
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  String err() throws IOException {
    return Files.readString(err, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
