package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an epoch hears how often, from the YAML. */
class SamplingTest {
  private static final String CROP = "crop: { seconds: 0.5, perTrack: 2 }";

  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @Test
  void classes_by_weight_groups_and_seconds_can_be_learned_from() throws IOException {
    assertLearns("classes, weights: {low: 3}");
    assertLearns("groups");
    assertLearns("seconds");
  }

  private void assertLearns(String sampling) throws IOException {
    Path yaml = studio.yamlWith(CROP, CROP.replace("}", ", sampling: " + sampling + " }"));
    CommandLineRun run = studio.run(yaml, studio.out(sampling.substring(0, 5)));
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  @Test
  void classes_are_refused_before_data_where_a_track_has_more_than_one() throws IOException {
    Path yaml =
        studio.yamlWith("task: { use: genre }\n", "task: { use: tagging, labels: [low, high] }\n");
    assertRefused(
        yaml,
        "crop.sampling=classes",
        "found classes, but the task does not give each track one class");
  }

  @Test
  void groups_are_refused_before_data_where_the_dataset_names_none() throws IOException {
    Path yaml = studio.yamlWith(", group: artist", "");
    assertRefused(yaml, "crop.sampling=groups", "found groups, but 8 of 8 tracks have no group");
  }

  @Test
  void weights_are_refused_before_data_for_labels_that_there_are_not() throws IOException {
    Path yaml = studio.yamlWith(CROP, CROP.replace("}", ", sampling: classes }"));
    assertRefused(
        yaml,
        "crop.weights={loud: 2}",
        "crop.weights: found loud, but the task's classes are high, low");
  }

  @Test
  void weights_are_refused_where_classes_are_not_drawn() throws IOException {
    assertRefused(
        studio.yaml(), "crop.weights={low: 2}", "sampling is tracks; say sampling: classes");
  }

  private static void assertRefused(Path yaml, String setting, String message) {
    CommandLineRun run = CommandLineRun.of("validate", yaml.toString(), "--set", setting);
    assertTrue(run.code() != ExitCode.OK, run.out());
    assertTrue(run.err().contains(message), run.err());
  }
}
