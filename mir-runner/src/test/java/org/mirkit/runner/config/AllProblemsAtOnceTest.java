package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllProblemsAtOnceTest {
  @TempDir Path folder;

  private static final String FIVE_MISTAKES =
      """
      seed: 12.5
      analysis:
        use: cqt
        binsPerOctav: 36
        fminHz: 0
      training: {epochs: 0, shuffle: true, mover: adm}
      """;

  @Test
  void six_mistakes_in_one_file_are_six_lines_in_reading_order() {
    assertEquals(
        List.of(
            "study.yaml:1:1 name: missing required parameter: What it is called (text)",
            "study.yaml:1:7 seed: expected a whole number, found the number 12.5",
            "study.yaml:4:3 analysis.binsPerOctav: unknown parameter of 'cqt'; did you mean"
                + " 'binsPerOctave'? (allowed: binsPerOctave, fminHz, fmaxHz, window)",
            "study.yaml:5:11 analysis.fminHz: found 0 Hz; expected at least 1 Hz",
            "study.yaml:6:20 training.epochs: found 0 epochs; expected at least 1 epochs",
            "study.yaml:6:45 training.mover.use: unknown mover 'adm'; did you mean 'adam'?"
                + " (there are: adam, sgd; a plugin may be missing, see 'mir plugins')"),
        new Studio(folder).problems(FIVE_MISTAKES));
  }

  @Test
  void problems_can_be_had_as_data() {
    Studio studio = new Studio(folder);
    studio.write("study.yaml", FIVE_MISTAKES);
    ConfigProblems problems =
        assertThrows(ConfigProblems.class, () -> studio.bindFile("study.yaml"));
    Problem unknown = problems.problems().get(2);
    assertEquals(new Location("study.yaml", 4, 3), unknown.location());
    assertEquals("analysis.binsPerOctav", unknown.path());
  }

  @Test
  void problems_of_reading_and_of_binding_come_together() {
    assertEquals(
        List.of(
            "--set training.epochs=many training.epochs: expected a whole number (epochs), found"
                + " the text 'many'",
            "study.yaml:1:7 name: '${NOBODY_SAID_THIS}' is neither a value given here nor a"
                + " variable of the environment",
            "study.yaml:2:1 name: 'name' is given twice, in line 1 and in line 2; keep one",
            "study.yaml:3:21 analysis.include: there is no file 'nowhere.yaml'",
            "study.yaml:4:1 sed: unknown parameter; did you mean 'seed'? (allowed: name, seed,"
                + " analysis, training, root, out, labels, weights)"),
        new Studio(folder)
            .problems(
                """
                name: ${NOBODY_SAID_THIS}
                name: twice
                analysis: {include: nowhere.yaml, bogus: 1}
                sed: 3
                """,
                "training.epochs=many"));
  }
}
