package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.config.Studio.Cqt;

class VariablesTest {
  @TempDir Path folder;
  private Studio studio;

  @BeforeEach
  void open() {
    studio =
        new Studio(folder, Map.of("EPOCHS", "12", "MUSIC", "/music", "EMPTY", "", "RUN", "42"));
  }

  @Test
  void a_variable_takes_the_type_that_is_wanted() {
    Studio.Study study =
        studio.bind("name: ${RUN}\nanalysis: cqt\ntraining: {epochs: \"${EPOCHS}\"}\n").value();
    assertEquals("42", study.name());
    assertEquals(12, study.training().epochs());
  }

  @Test
  void a_default_stands_for_a_missing_or_empty_variable() {
    Studio.Study study =
        studio
            .bind(
                "name: ${EMPTY:-none}\nseed: ${SEED:-9}\nanalysis: cqt\n"
                    + "labels: [\"${A:-${B:-c}}\", \"x${EMPTY}y\"]\n")
            .value();
    assertEquals("none", study.name());
    assertEquals(9, study.seed());
    assertEquals(List.of("c", "xy"), study.labels());
  }

  @Test
  void a_reference_to_a_value_keeps_its_type_and_may_look_ahead() {
    Studio.Study study =
        studio
            .bind(
                """
                name: run-${seed}-${training.epochs}
                seed: 3
                analysis: {use: cqt, binsPerOctave: "${seed}"}
                training: {epochs: "${analysis.binsPerOctave}"}
                labels: [a, b]
                weights: {a: 1.5, b: "${weights.a}"}
                """)
            .value();
    assertEquals("run-3-3", study.name());
    assertEquals(3, ((Cqt) study.analysis()).binsPerOctave());
    assertEquals(1.5, study.weights().get("b"));
  }

  @Test
  void whole_lists_and_mappings_can_be_referred_to() {
    Studio.Study study =
        studio
            .bind(
                """
                name: ${labels[1]}
                analysis:
                  use: chain
                  steps: [{use: gain, gainDb: 2}, "${analysis.steps[0]}"]
                labels: [a, b]
                """)
            .value();
    assertEquals("b", study.name());
    assertEquals(
        new Studio.Chain(List.of(new Studio.Gain(2), new Studio.Gain(2))), study.analysis());
  }

  @Test
  void a_value_of_the_tree_wins_over_the_environment() {
    Studio shadowed = new Studio(folder, Map.of("seed", "1"));
    assertEquals(
        "5x", shadowed.bind("name: \"${seed}x\"\nseed: 5\nanalysis: cqt\n").value().name());
  }

  @Test
  void two_dollars_escape() {
    assertEquals("${x} $y $", studio.bind("name: $${x} $y $\nanalysis: cqt\n").value().name());
  }

  @Test
  void unknown_references_name_the_nearest() {
    assertEquals(
        List.of(
            "study.yaml:1:7 name: '${EPOCH}' is neither a value given here nor a variable of the"
                + " environment; did you mean 'EPOCHS'?",
            "study.yaml:3:7 root: '${analysis.us}' is neither a value given here nor a variable of"
                + " the environment; did you mean 'analysis.use'?"),
        studio.problems("name: ${EPOCH}\nanalysis: {use: cqt}\nroot: ${analysis.us}/x\n"));
  }

  @Test
  void circles_are_shown() {
    assertEquals(
        List.of(
            "study.yaml:3:20 training.epochs: the references go round in a circle:"
                + " seed → training.epochs → seed"),
        studio.problems(
            """
            seed: ${training.epochs}
            name: x
            training: {epochs: "${seed}"}
            analysis: cqt
            """));
    assertEquals(
        List.of("study.yaml:1:7 name: the references go round in a circle: name → name"),
        studio.problems("name: a${name}\nanalysis: cqt\n"));
    assertEquals(
        List.of(
            "study.yaml:2:31 analysis.steps: the references go round in a circle:"
                + " analysis.steps → analysis"),
        studio.problems("name: x\nanalysis: {use: chain, steps: \"${analysis}\"}\n"));
  }

  @Test
  void a_reference_that_is_not_closed_or_stands_wrongly_in_a_text_is_refused() {
    List<String> problems =
        studio.problems("name: ${RUN\nanalysis: cqt\nroot: x${labels}\nlabels: []\nout: ${}\n");
    assertEquals(
        List.of(
            "study.yaml:1:7 name: a '${' is never closed by '}'; write '$${' where no reference is"
                + " meant",
            "study.yaml:3:7 root: '${labels}' is a list, which cannot stand inside a text",
            "study.yaml:5:6 out: '${}' needs the name of a variable or value; write '$${' where no"
                + " reference is meant"),
        problems);
  }

  @Test
  void a_referenced_path_stays_relative_to_the_folder_of_the_file_that_says_it() {
    studio.write("common/paths.yaml", "root: music\n");
    studio.write(
        "experiments/e.yaml",
        "include: ../common/paths.yaml\nname: x\nanalysis: cqt\nout: ${root}/results\n");
    Studio.Study study = studio.bindFile("experiments/e.yaml").value();
    assertEquals(folder.resolve("common/music/results"), study.out());
  }

  @Test
  void defaults_in_defaults_end_somewhere() {
    String nested = "${a:-".repeat(5_000) + "}".repeat(5_000);
    assertEquals(
        List.of("study.yaml:1:7 name: more than 20 references in each other"),
        studio.problems("name: " + nested + "\nanalysis: cqt\n"));
  }

  @Test
  void texts_that_double_and_double_are_stopped() {
    StringBuilder yaml = new StringBuilder("name: ${l40}\nanalysis: cqt\nl0: 0123456789\n");
    for (int i = 1; i <= 40; i++) {
      yaml.append("l%d: ${l%d}${l%d}\n".formatted(i, i - 1, i - 1));
    }
    assertEquals(
        1,
        studio.problems(yaml.toString()).stream()
            .filter(line -> line.contains("the text grows beyond"))
            .count());
  }
}
