package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.runner.cli.Main;

/**
 * The experiment beside each example of a plugin runs, on less music than it says and for fewer
 * epochs; every example has one, and a page for its readers that is short.
 */
class ExamplePluginsTest {
  private static final Path PLUGINS = Path.of("..", "plugins");
  private static final int LONGEST_PAGE = 25;
  private static final long PATIENCE_SECONDS = 180;

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource({
    "mir-gammatone, accuracy, dataset.tracksPerClass=8 training.epochs=1",
    "mir-gaussian-mixture, accuracy, dataset.tracksPerClass=8",
    "mir-harmonic-stacking, raw-pitch-accuracy, dataset.seconds=1 training.epochs=1",
    "mir-metre, recall-macro, dataset.tracks=16 dataset.seconds=8 training.epochs=1",
    "mir-calibration, Brier score, dataset.tracksPerClass=8 training.epochs=1",
    "mir-salience-melody, raw-pitch-accuracy, dataset.tracks=8 dataset.seconds=4",
    "mir-scattering, accuracy, dataset.tracksPerClass=8 training.epochs=1",
    "mir-trainable-pcen, accuracy, dataset.tracksPerClass=8 training.epochs=1"
  })
  void experiment_runs_and_is_judged(String plugin, String value, String less) throws Exception {
    run(plugin, value, less.split(" "));
  }

  @Test
  void experiment_with_a_collection_runs_on_one_of_its_form() throws Exception {
    Path root = Files.createDirectory(work.resolve("nsynth"));
    NsynthCopy.write(root);
    run("mir-nsynth", "accuracy", "dataset.root=" + root, "training.epochs=1");
  }

  private void run(String plugin, String value, String... settings) throws Exception {
    Path page = PLUGINS.resolve(plugin).resolve("README.md");
    long lines = Files.readString(page).lines().count();
    assertTrue(lines <= LONGEST_PAGE, page + " has " + lines + " lines");
    Path out = work.resolve("run");
    List<String> words =
        new ArrayList<>(
            List.of("run", PLUGINS.resolve(plugin).resolve("experiment.yaml").toString()));
    Collections.addAll(words, "--out", out.toString());
    for (String setting : settings) {
      Collections.addAll(words, "--set", setting);
    }
    mir(words);
    String metrics = Files.readString(out.resolve("metrics.json"));
    assertTrue(metrics.contains('"' + value + '"'), metrics);
  }

  private void mir(List<String> words) throws IOException, InterruptedException {
    Path said = work.resolve("said.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--add-exports",
                "java.desktop/com.sun.media.sound=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dai.djl.offline=true",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
    command.addAll(words);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("MIRKIT_CACHE", work.resolve("cache").toString());
    builder.environment().put("OMP_NUM_THREADS", "1");
    builder.environment().remove("MIRKIT_PLUGINS");
    Process process = builder.start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String answer = Files.readString(said);
    assertTrue(ended, () -> "not done after " + PATIENCE_SECONDS + " s:\n" + answer);
    assertEquals(0, process.exitValue(), answer);
  }
}
