package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.config.Studio.Chain;
import org.mirkit.runner.config.Studio.Cqt;
import org.mirkit.runner.config.Studio.Gain;
import org.mirkit.runner.config.Studio.Identity;

class IncludesTest {
  @TempDir Path folder;
  private Studio studio;

  @BeforeEach
  void open() {
    studio = new Studio(folder);
    studio.write("parts/cqt.yaml", "use: cqt\nbinsPerOctave: 36\nfminHz: 55\n");
    studio.write("parts/chain.yaml", "use: chain\nsteps: [identity, {use: gain, gainDb: -6}]\n");
  }

  private static final String BY_INCLUDE =
      "name: x\nanalysis: {include: parts/cqt.yaml, fminHz: 110}\n";

  @Test
  void what_stands_beside_an_include_overrides_it() {
    Cqt cqt = (Cqt) studio.bind(BY_INCLUDE).value().analysis();
    assertEquals(36, cqt.binsPerOctave());
    assertEquals(110, cqt.fminHz());
  }

  @Test
  void mappings_merge_deeply_and_lists_are_replaced() {
    studio.write(
        "base.yaml",
        "name: base\nlabels: [a, b]\ntraining: {epochs: 3, mover: {use: adam, learningRate: 1}}\n"
            + "analysis: cqt\n");
    Studio.Study study =
        studio
            .bind(
                "include: base.yaml\nlabels: [c]\n"
                    + "training: {mover: {use: adam, learningRate: 2}}\n")
            .value();
    assertEquals("base", study.name());
    assertEquals(List.of("c"), study.labels());
    assertEquals(3, study.training().epochs());
    assertEquals(2, ((Studio.Adam) study.training().mover()).learningRate());
  }

  @Test
  void naming_another_provider_drops_the_included_parameters() {
    Studio.Study study =
        studio
            .bind("name: x\nanalysis: {include: parts/cqt.yaml, use: chain, steps: []}\n")
            .value();
    assertEquals(new Chain(List.of()), study.analysis());
  }

  @Test
  void includes_nest_and_are_relative_to_the_file_that_says_them() {
    studio.write("experiments/base.yaml", "include: ../common/all.yaml\nroot: music\n");
    studio.write("common/all.yaml", "name: all\nanalysis: {include: ../parts/cqt.yaml}\nout: o\n");
    studio.write("experiments/top.yaml", "include: base.yaml\nname: top\n");
    Studio.Study study = studio.bindFile("experiments/top.yaml").value();
    assertEquals("top", study.name());
    assertEquals(55, ((Cqt) study.analysis()).fminHz());
    assertEquals(folder.resolve("experiments/music"), study.root().orElseThrow());
    assertEquals(folder.resolve("common/o"), study.out());
  }

  @Test
  void a_circle_is_shown_file_by_file() {
    studio.write("a.yaml", "include: sub/b.yaml\n");
    studio.write("sub/b.yaml", "include: ../a.yaml\n");
    assertEquals(
        List.of(
            "sub/b.yaml:1:10 include: the files include each other in a circle:"
                + " a.yaml → sub/b.yaml → a.yaml"),
        studio.problemsOfFile("a.yaml"));
  }

  @Test
  void a_missing_include_is_one_problem_at_its_place_and_hides_no_other() {
    assertEquals(
        List.of(
            "study.yaml:1:10 include: there is no file 'gone.yaml'",
            "study.yaml:2:7 seed: expected a whole number, found the text 'x'"),
        studio.problems("include: gone.yaml\nseed: x\n"));
  }

  @Test
  void a_problem_in_an_included_file_is_told_in_that_file() {
    studio.write("parts/bad.yaml", "use: cqt\nbinsPerOctave: 1000\n");
    assertEquals(
        List.of("parts/bad.yaml:2:16 analysis.binsPerOctave: found 1000 bins; expected 1…96 bins"),
        studio.problems("name: x\nanalysis: {include: parts/bad.yaml}\n"));
  }

  @Test
  void an_include_must_be_a_path() {
    assertEquals(
        List.of("study.yaml:2:21 analysis.include: found a list; expected the path of a YAML file"),
        studio.problems("name: x\nanalysis: {include: [1]}\n"));
  }

  @Test
  void set_swaps_the_included_file_and_keeps_what_stands_beside_it() {
    studio.write("parts/other.yaml", "use: cqt\nbinsPerOctave: 24\n");
    Cqt cqt = (Cqt) studio.bind(BY_INCLUDE, "analysis.include=parts/other.yaml").value().analysis();
    assertEquals(24, cqt.binsPerOctave());
    assertEquals(110, cqt.fminHz());
  }

  @Test
  void set_swaps_an_include_that_stands_in_an_included_file() {
    studio.write("experiments/base.yaml", "name: x\nanalysis: {include: ../parts/cqt.yaml}\n");
    studio.write("experiments/top.yaml", "include: base.yaml\n");
    assertEquals(
        new Chain(List.of(new Identity(), new Gain(-6))),
        studio
            .bindFile("experiments/top.yaml", "analysis.include=parts/chain.yaml")
            .value()
            .analysis());
  }

  @Test
  void set_include_replaces_a_part_that_was_written_out_and_further_sets_go_into_it() {
    Chain chain =
        (Chain)
            studio
                .bind(
                    Studio.RIGHT,
                    "analysis.steps[1].gainDb=-3",
                    "analysis.include=parts/chain.yaml")
                .value()
                .analysis();
    assertEquals(new Gain(-3), chain.steps().get(1));
  }

  @Test
  void an_include_may_use_the_environment() {
    Studio withVariable = new Studio(folder, Map.of("WHICH", "chain"));
    assertEquals(
        2,
        ((Chain)
                withVariable
                    .bind("name: x\nanalysis: {include: \"parts/${WHICH}.yaml\"}\n")
                    .value()
                    .analysis())
            .steps()
            .size());
  }
}
