package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.config.Studio.Chain;
import org.mirkit.runner.config.Studio.Gain;

class SettingTest {
  @TempDir Path folder;
  private Studio studio;

  @BeforeEach
  void open() {
    studio = new Studio(folder);
  }

  private static final String CHAIN =
      "name: x\nanalysis:\n  use: chain\n  steps: [{use: gain, gainDb: 1}, identity]\n";

  @Test
  void a_value_is_read_as_yaml_and_missing_mappings_are_made() {
    Studio.Study study =
        studio
            .bind(
                Studio.RIGHT,
                "training.epochs=5",
                "training.shuffle=false",
                "labels=[a, 'b c']",
                "weights={a: 0.5}",
                "name=\"17\"")
            .value();
    assertEquals(5, study.training().epochs());
    assertEquals(false, study.training().shuffle());
    assertEquals(List.of("a", "b c"), study.labels());
    assertEquals(0.5, study.weights().get("a"));
    assertEquals("17", study.name());
  }

  @Test
  void a_list_is_reached_by_index() {
    Chain chain = (Chain) studio.bind(CHAIN, "analysis.steps[0].gainDb=4").value().analysis();
    assertEquals(new Gain(4), chain.steps().get(0));
  }

  @Test
  void a_problem_with_a_set_value_names_the_argument() {
    assertEquals(
        List.of(
            "--set analysis.steps[0].gainDb=99 analysis.steps[0].gainDb: found 99 dB; expected"
                + " -120…24 dB"),
        studio.problems(CHAIN, "analysis.steps[0].gainDb=99"));
  }

  @Test
  void a_set_that_leads_nowhere_is_refused() {
    assertEquals(
        List.of(
            "--set =1: expected path=value, such as training.epochs=5",
            "--set a..b=1: 'a..b' is no path such as model.layers[0].x",
            "--set analysis.steps[2]=x analysis.steps[2]: 'analysis.steps' has 2 elements, counted"
                + " from 0",
            "--set name[0]=1 name[0]: 'name' is the text 'x', not a list",
            "--set seed: expected path=value, such as training.epochs=5",
            "--set seed.x=1 seed.x: 'seed' is the number 3 here, so nothing can be set inside it"),
        studio.problems(
            CHAIN + "seed: 3\n",
            "seed",
            "=1",
            "a..b=1",
            "analysis.steps[2]=x",
            "seed.x=1",
            "name[0]=1"));
  }

  @Test
  void a_set_value_that_is_not_yaml_is_refused() {
    assertEquals(
        List.of("--set labels=[a: this is not YAML: expected ',' or ']', but got <stream end>"),
        studio.problems(Studio.RIGHT, "labels=[a"));
  }

  @Test
  void a_set_into_the_short_form_of_a_part_keeps_the_part() {
    Studio.Study study =
        studio
            .bind(Studio.RIGHT + "training: {mover: sgd}\n", "training.mover.learningRate=0.5")
            .value();
    assertEquals(new Studio.Sgd(0.5), study.training().mover());
  }

  @Test
  void a_set_into_a_part_that_is_a_default_keeps_the_default_provider() {
    Studio.Adam adam =
        (Studio.Adam)
            studio.bind(Studio.RIGHT, "training.mover.learningRate=0.5").value().training().mover();
    assertEquals(0.5, adam.learningRate());
  }

  @Test
  void null_takes_an_optional_parameter_away() {
    Studio.Study study = studio.bind(Studio.RIGHT + "root: music\n", "root=null").value();
    assertEquals(Optional.empty(), study.root());
  }

  @Test
  void paths_are_relative_to_the_file_or_for_a_set_to_the_working_folder() {
    studio.write("experiments/e.yaml", Studio.RIGHT + "root: music\n");
    assertEquals(
        folder.resolve("experiments/music"),
        studio.bindFile("experiments/e.yaml").value().root().orElseThrow());
    assertEquals(
        folder.resolve("music"),
        studio.bindFile("experiments/e.yaml", "root=./music").value().root().orElseThrow());
    assertEquals(folder.resolve("runs"), studio.bindFile("experiments/e.yaml").value().out());
  }
}
