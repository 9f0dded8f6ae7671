package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in an experiment's file, told with their place before anything heavy starts. */
class BadConfigTest {
  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "use: mel | use: mell | :5:24 representation.use: | did you mean 'mel'?",
        "bands: 12 | band: 12 | :5:83 representation.band: | did you mean 'bands'?",
        "seed: 3 | seed: 3.5 | :1:7 seed: | expected a whole number",
        "epochs: 3 | epochs: 3.5 | :13:21 training.epochs: | expected a whole number (epochs)",
        "epochs: 3 | epochs: many | :13:21 training.epochs: | 'many'",
        "epochs: 3 | epochs: 0 | :13:21 training.epochs: | expected 1…100000 epochs",
        "units: 8 | units: [8] | units: | expected a whole number",
        "units: 8, | '' | layers[0] | units",
        "{ use: genre } | '' | task: | no value is given",
        "epochs: 3 | epochs: 3, epochs: 4 | training.epochs | twice",
        "seed: 3 | 'seed: {' | changed.yaml: | ",
      })
  void a_mistake_is_told_with_file_line_column_and_remedy(
      String right, String wrong, String place, String remedy) throws IOException {
    Path yaml = studio.yamlWith(right, wrong);
    Path out = studio.out("a");
    CommandLineRun run = studio.run(yaml, out);
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().startsWith("error: " + yaml), run.err());
    assertTrue(run.err().contains(place), run.err());
    assertTrue(remedy == null || run.err().contains(remedy), run.err());
    assertFalse(Files.exists(out));
    assertFalse(run.err().contains("internal error"), run.err());
  }

  @Test
  void a_loss_that_makes_no_sense_for_the_task_is_refused_before_any_audio_is_read()
      throws IOException {
    Path yaml = studio.yamlWith("epochs: 3", "epochs: 3, loss: { use: concordance }");
    CommandLineRun run = CommandLineRun.of("validate", yaml.toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("concordance"), run.err());
    assertFalse(run.out().contains("valid"), run.out());
  }

  @Test
  void a_model_that_is_not_there_to_be_included_is_the_only_problem() throws IOException {
    Path yaml =
        studio.yamlWith("use: dense, units: 8, context: 1", "use: block, include: none/model.mir");
    CommandLineRun run = CommandLineRun.of("validate", yaml.toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(1, run.err().strip().lines().count(), run.err());
    assertTrue(run.err().contains("there is no file"), run.err());
  }

  @Test
  void what_is_missing_is_told_with_what_it_is_for() throws IOException {
    CommandLineRun run = studio.run(studio.yamlWith("task: { use: genre }\n", ""), studio.out("a"));
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("task: "), run.err());
    assertTrue(run.err().contains("required"), run.err());
  }

  @Test
  void a_setting_for_a_path_that_does_not_exist_is_told_with_the_nearest() {
    CommandLineRun run = studio.run(studio.out("a"), "--set", "trainin.epochs=4");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("--set trainin.epochs=4"), run.err());
    assertTrue(run.err().contains("did you mean 'training'?"), run.err());
  }

  @Test
  void an_experiment_that_is_not_there_is_told_by_name() {
    CommandLineRun run = CommandLineRun.of("run", "nowhere.yaml");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().startsWith("error: nowhere.yaml: "), run.err());
  }

  @Test
  void a_byte_order_mark_does_no_harm() throws IOException {
    Files.writeString(studio.yaml(), "\uFEFF" + Files.readString(studio.yaml()));
    Files.writeString(studio.table(), "\uFEFF" + Files.readString(studio.table()));
    CommandLineRun run = CommandLineRun.of("validate", studio.yaml().toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  @Test
  void layers_whose_shapes_do_not_fit_are_told_with_shape_and_place() throws IOException {
    Path yaml = studio.yamlWith("- { use: dropout, rate: 0.1 }", "- { use: conv, filters: 4 }");
    CommandLineRun run = studio.run(yaml, studio.out("a"));
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().contains("conv"), run.err());
    assertTrue(run.err().contains("layer 2"), run.err());
    assertFalse(Files.exists(studio.out("a")));
  }

  @Test
  void problems_of_labels_split_and_shapes_are_told_together() throws IOException {
    Files.writeString(
        studio.table(), Files.readString(studio.table()).replaceAll("high artist \\d", "Elvis"));
    Path yaml = studio.yamlWith("- { use: dropout, rate: 0.1 }", "- { use: conv, filters: 4 }");
    CommandLineRun run = studio.run(yaml, studio.out("a"));
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("Elvis"), run.err());
    assertTrue(run.err().contains("conv"), run.err());
  }

  @Test
  void a_training_that_the_model_cannot_follow_is_told_with_all_other_problems()
      throws IOException {
    Files.writeString(
        studio.table(), Files.readString(studio.table()).replaceAll("high artist \\d", "Elvis"));
    Path yaml = studio.yamlWith("- { use: dropout, rate: 0.1 }", "- { use: conv, filters: 4 }");
    CommandLineRun run =
        CommandLineRun.of(
            "validate",
            yaml.toString(),
            "--set",
            "model.crf={}",
            "--set",
            "training={epochs: 3, loss: focal, regularization: {labelSmoothing: 0.1, mixup: 0.2,"
                + " classWeights: balanced}}");
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().contains("Elvis"), run.err());
    assertTrue(run.err().contains("crf chains one class per frame to the next"), run.err());
    assertTrue(run.err().contains("training asks for loss "), run.err());
    for (String word : List.of("labelSmoothing 0.1", "mixup 0.2", "classWeights balanced")) {
      assertTrue(run.err().contains(word), run.err());
    }
  }

  @Test
  void a_loss_that_does_not_suit_is_told_once() throws IOException {
    Path yaml = studio.yamlWith("epochs: 3", "epochs: 3, loss: { use: concordance }");
    for (String model : List.of("model.headBias=true", "model={use: majority-class}")) {
      CommandLineRun run = CommandLineRun.of("validate", yaml.toString(), "--set", model);
      assertEquals(ExitCode.USAGE, run.code());
      assertEquals(1, run.err().strip().lines().count(), run.err());
    }
  }

  @Test
  void a_file_that_is_no_network_is_told_before_any_audio_is_read() throws IOException {
    Path letter = Files.writeString(home.resolve("letter.pt"), "Dear network,");
    CommandLineRun run =
        studio.run(studio.out("a"), "--set", "model={use: torchscript, file: " + letter + "}");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains(letter + " is damaged or no TorchScript network"), run.err());
    assertFalse(Files.exists(studio.out("a")));
    assertFalse(Files.exists(studio.cache()));
  }
}
