package org.mirkit.runner.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/** A process of its own that writes to a store, to be killed, raced or starved. */
final class StoreProcess implements AutoCloseable {
  static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(22050), Axis.index("channel", 1), Axis.index("bin", 16), 512, "dB");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path err;

  private StoreProcess(Process process, Path err) {
    this.process = process;
    this.err = err;
  }

  /**
   * Starts it.
   *
   * @param wrapper a command that starts the rest of its command line; may be empty
   * @param entries how many, written one after the other
   * @param frames of each
   * @param last {@code end}, or {@code stay} to keep the store open until it is killed
   */
  static StoreProcess start(Path folder, List<String> wrapper, int entries, int frames, String last)
      throws IOException {
    Path err = Files.createTempFile("store-process", ".txt");
    List<String> command = new ArrayList<>(wrapper);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.add(StoreProcess.class.getName());
    command.addAll(
        List.of(folder.toString(), Integer.toString(entries), Integer.toString(frames), last));
    Process process =
        new ProcessBuilder(command)
            .redirectError(err.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new StoreProcess(process, err);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** The process itself: writes each entry, and reads it back. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int entries = Integer.parseInt(arguments[1]);
    int frames = Integer.parseInt(arguments[2]);
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT32, "ramp", Clock.systemUTC());
    for (int i = 0; i < entries; i++) {
      Features found = store.keep(store.key("entry " + i), ramp(i, frames)).all();
      if (!Arrays.equals(values(found), values(ramp(i, frames)))) {
        throw new AssertionError("entry " + i + " has other values");
      }
    }
    if (arguments[3].equals("stay")) {
      Files.createFile(folder.resolve("written"));
      Thread.sleep(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
    store.close();
  }

  static Features ramp(int entry, int frames) {
    float[] values = new float[SPEC.bins() * frames];
    for (int i = 0; i < values.length; i++) {
      values[i] = entry + i * 0.25f;
    }
    return Features.of(SPEC, frames, values);
  }

  static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }

  /** Waits until something is so. */
  void until(Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.holds()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("did not come to it: " + err());
      }
      Thread.sleep(1);
    }
  }

  /** Something to wait for. */
  @FunctionalInterface
  interface Condition {
    boolean holds() throws IOException;
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("does not end");
    }
    return process.exitValue();
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.delete(err);
  }
}
