package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.runner.config.Studio.Adam;
import org.mirkit.runner.config.Studio.Chain;
import org.mirkit.runner.config.Studio.Cqt;
import org.mirkit.runner.config.Studio.Identity;
import org.mirkit.runner.config.Studio.Window;

class BinderTest {
  @TempDir Path folder;
  private Studio studio;

  @BeforeEach
  void open() {
    studio = new Studio(folder);
  }

  @Test
  void defaults_fill_what_is_not_said() {
    Studio.Study study = studio.bind(Studio.RIGHT).value();
    assertEquals(7, study.seed());
    assertEquals(40, study.training().epochs());
    assertEquals(new Adam(0.001, List.of(0.9f, 0.999f)), study.training().mover());
    assertEquals(new Cqt(12, 32.7, Optional.empty(), Window.HANN), study.analysis());
    assertEquals(Optional.empty(), study.root());
  }

  @Test
  void an_absent_primitive_without_default_is_missing_and_not_zero() {
    assertEquals(
        List.of(
            "study.yaml:2:32 analysis.steps[0].gainDb: missing required parameter of 'gain': Gain (number)"),
        studio.problems("name: x\nanalysis: {use: chain, steps: [{use: gain}]}\n"));
  }

  @Test
  void a_misspelt_required_key_is_called_unknown_first_and_then_missing() {
    List<String> problems = studio.problems("nme: x\nanalysis: cqt\n");
    assertTrue(
        problems.get(0).startsWith("study.yaml:1:1 nme: unknown parameter; did you mean 'name'?"),
        problems::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "training: {epochs: 128.7} | expected a whole number (epochs), found the number 128.7",
        "training: {epochs: 3.0} | expected a whole number (epochs), found the number 3.0",
        "training: {epochs: many} | expected a whole number (epochs), found the text 'many'",
        "training: {epochs: \"128\"} | expected a whole number (epochs), found the text '128';"
            + " write 128 without quotes",
        "training: {epochs: 2147483648} | the number 2147483648 is too large for this parameter;"
            + " at most 2147483647 is possible",
        "seed: 99999999999999999999999999999 | the number 99999999999999999999999999999 is too"
            + " large for this parameter; at most 9223372036854775807 is possible",
        "training: {epochs: [1]} | expected a whole number, found a list",
        "training: {epochs: } | no value is given; expected a whole number",
        "training: {epochs: null} | no value is given; expected a whole number",
        "training: {shuffle: yes} | expected true or false, found the text 'yes'",
        "training: {shuffle: \"true\"} | expected true or false, found the text 'true'; write true"
            + " without quotes",
        "training: 3 | expected a mapping, found the number 3",
        "labels: a | expected a list of text, found the text 'a'; write [a] for a list of one",
        "labels: [a, 5] | expected a text, found the number 5; put it in quotes if it is meant:"
            + " \"5\"",
        "weights: [1] | expected a mapping from name to number, found a list",
        "weights: {a: -1} | found -1; expected at least 0",
        "weights: {a: .inf} | expected a finite number, found .inf",
        "weights: {a: .nan} | expected a finite number, found .nan",
        "weights: {a: 1e999} | expected a finite number, found 1e999",
        "root: | no value is given; expected a path",
        "root: \"\" | expected a path, found an empty text",
        "root: 5 | expected a path, found the number 5; put it in quotes if it is meant: \"5\"",
        "name: | no value is given; expected a text",
      })
  void what_has_the_wrong_type_is_refused_with_what_was_expected(String line, String message) {
    String yaml = line.startsWith("name") ? "analysis: cqt\n" : Studio.RIGHT;
    List<String> problems = studio.problems(yaml + line + "\n");
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).endsWith(": " + message), problems::toString);
  }

  @Test
  void a_whole_number_is_a_number_too() {
    Cqt cqt = (Cqt) studio.bind("name: x\nanalysis: {use: cqt, fminHz: 55}\n").value().analysis();
    assertEquals(55.0, cqt.fminHz());
  }

  @Test
  void enums_are_in_kebab_case_and_unknown_ones_list_the_allowed() {
    Cqt cqt =
        (Cqt)
            studio
                .bind("name: x\nanalysis: {use: cqt, window: blackman-harris}\n")
                .value()
                .analysis();
    assertEquals(Window.BLACKMAN_HARRIS, cqt.window());
    assertEquals(
        List.of(
            "study.yaml:2:30 analysis.window: found the text 'han'; expected one of hann,"
                + " blackman-harris; did you mean 'hann'?"),
        studio.problems("name: x\nanalysis: {use: cqt, window: han}\n"));
  }

  @Test
  void bounds_hold_for_each_element_of_a_list() {
    assertEquals(
        List.of("study.yaml:3:44 training.mover.betas[1]: found 1.5; expected 0…1"),
        studio.problems(Studio.RIGHT + "training: {mover: {use: adam, betas: [0.9, 1.5]}}\n"));
  }

  @Test
  void a_part_without_parameters_may_be_written_as_its_id_and_is_resolved_in_full() {
    Bound<Studio.Study> bound = studio.bind("name: x\nanalysis: {use: chain, steps: [identity]}\n");
    assertEquals(new Chain(List.of(new Identity())), bound.value().analysis());
    assertEquals("identity", bound.resolved().at("/analysis/steps/0/use").asText());
    assertEquals("adam", bound.resolved().at("/training/mover/use").asText());
  }

  @Test
  void an_ambiguous_id_lists_the_qualified_ones_and_a_qualified_one_is_taken() {
    assertEquals(
        List.of(
            "study.yaml:2:32 analysis.steps[0].use: several plugins bring a step 'twin'; say which"
                + " one: acme:twin, core:twin"),
        studio.problems("name: x\nanalysis: {use: chain, steps: [twin]}\n"));
    Bound<Studio.Study> bound =
        studio.bind("name: x\nanalysis: {use: chain, steps: ['acme:twin']}\n");
    assertEquals("acme:twin", bound.resolved().at("/analysis/steps/0/use").asText());
  }

  @Test
  void a_part_must_say_which_one_it_is() {
    assertEquals(
        List.of(
            "study.yaml:2:11 analysis: missing 'use', which names the analysis (there are: cqt,"
                + " chain)",
            "study.yaml:3:19 training.mover: expected {use: <mover>, …}, found the number 5"),
        studio.problems("name: x\nanalysis: {}\ntraining: {mover: 5}\n"));
  }

  @Test
  void what_a_constructor_refuses_is_told_at_the_parameter() {
    assertEquals(
        List.of(
            "study.yaml:2:43 analysis.fmaxHz: found 50.0 Hz; expected more than fminHz, 100.0 Hz"),
        studio.problems("name: x\nanalysis: {use: cqt, fminHz: 100, fmaxHz: 50}\n"));
  }

  @Test
  void failures_of_a_provider_are_told_at_its_part_and_name_the_plugin() {
    assertEquals(
        List.of(
            "study.yaml:5:26 analysis.steps[0].how: not like this",
            "study.yaml:6:7 analysis.steps[1]: shapes do not fit",
            "study.yaml:7:7 analysis.steps[2]: the plugin 'acme' failed to make 'faulty':"
                + " java.lang.IllegalStateException: boom; this is a fault of the plugin",
            "study.yaml:8:7 analysis.steps[3]: the plugin 'acme' failed to make 'faulty':"
                + " java.lang.NoClassDefFoundError: gone/Missing; this is a fault of the plugin"),
        studio.problems(
            """
            name: x
            analysis:
              use: chain
              steps:
                - {use: faulty, how: parameter}
                - {use: faulty, how: model}
                - {use: faulty, how: bug}
                - {use: faulty, how: linkage}
            """));
  }

  @Test
  void maps_keep_their_order_and_take_any_name() {
    Map<String, Double> weights =
        studio.bind(Studio.RIGHT + "weights: {z: 1, hip.hop: 2, a b: 3}\n").value().weights();
    assertEquals(List.of("z", "hip.hop", "a b"), List.copyOf(weights.keySet()));
    assertEquals(
        List.of("study.yaml:3:20 weights[\"hip.hop\"]: found -2; expected at least 0"),
        studio.problems(Studio.RIGHT + "weights: {hip.hop: -2}\n"));
  }
}
