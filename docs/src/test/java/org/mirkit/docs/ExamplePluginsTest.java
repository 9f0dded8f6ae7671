package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The experiment beside each example of a plugin runs, on less music than it says and for fewer
 * epochs; every example has one, and a page for its readers that is short.
 */
class ExamplePluginsTest {
  private static final Path PLUGINS = Path.of("..", "plugins");
  private static final int LONGEST_PAGE = 25;

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
    StringBuilder command = new StringBuilder("mir run --out run '");
    command.append(PLUGINS.resolve(plugin).resolve("experiment.yaml").toRealPath()).append("'");
    for (String setting : settings) {
      command.append(" --set '").append(setting).append("'");
    }
    Reader.in(work).type(command.toString());
    String metrics = Files.readString(work.resolve("run").resolve("metrics.json"));
    assertTrue(metrics.contains('"' + value + '"'), metrics);
  }
}
