package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.config.Studio.Analysis;
import org.mirkit.runner.config.Studio.Cqt;

class RoundTripTest {
  private static final String RICH =
      """
      name: a $${b} "c" 'd' # e
      seed: 9007199254740993
      root: some/where
      analysis:
        use: chain
        steps: [identity, {use: gain, gainDb: 1e-3}, 'acme:twin']
      training: {mover: {use: adam, betas: [0.1, 0.2]}, epochs: "${N}"}
      labels: ["1e-3", "null", "true", "", "yes", "- x", "&a", "two\\nlines", ' s ']
      weights: {b: 0.1, a.b: 3}
      """;

  @Test
  void a_resolved_tree_written_as_yaml_binds_to_an_equal_value(@TempDir Path folder) {
    Bound<Studio.Study> first = new Studio(folder, Map.of("N", "3")).bind(RICH);
    Studio elsewhere = new Studio(folder.resolve("elsewhere"));
    Bound<Studio.Study> second = elsewhere.bind(ResolvedYaml.write(first.resolved()));
    assertEquals(first.value(), second.value());
    assertEquals(first.resolved(), second.resolved());
  }

  @Test
  void a_resolved_tree_stored_as_json_binds_to_an_equal_value(@TempDir Path folder)
      throws IOException {
    Studio studio = new Studio(folder, Map.of("N", "3"));
    Bound<Studio.Study> first = studio.bind(RICH);
    JsonNode stored = new ObjectMapper().readTree(first.resolved().toString());
    assertEquals(
        first.value(),
        new Studio(Path.of("")).engine().bind(Studio.Study.class, stored, "run.json").value());
    assertEquals(
        first.value().analysis(),
        studio.engine().bindPart(Analysis.class, stored.get("analysis"), "model.mir").value());
  }

  @Test
  void the_resolved_tree_says_everything(@TempDir Path folder) {
    JsonNode resolved = new Studio(folder).bind(Studio.RIGHT).resolved();
    assertEquals(
        """
        {"name":"first","seed":7,"analysis":{"use":"cqt","binsPerOctave":12,"fminHz":32.7,\
        "window":"hann"},"training":{"epochs":40,"shuffle":true,"mover":{"use":"adam",\
        "learningRate":0.001,"betas":[0.9,0.999]}},"out":"%s","labels":[],"weights":{}}"""
            .formatted(folder.resolve("runs")),
        resolved.toString());
  }

  @Test
  void a_stored_tree_of_a_stranger_reads_neither_files_nor_the_environment(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("cqt.yaml"), "use: cqt\n");
    ConfigEngine engine = new Studio(folder, Map.of("SECRET", "36")).engine();
    ObjectMapper json = new ObjectMapper();
    JsonNode including = json.readTree("{\"use\": \"cqt\", \"include\": \"cqt.yaml\"}");
    JsonNode peeking = json.readTree("{\"use\": \"cqt\", \"binsPerOctave\": \"${SECRET}\"}");
    for (JsonNode stored : List.of(including, peeking)) {
      ConfigException refused =
          assertThrows(
              ConfigException.class, () -> engine.bindPart(Analysis.class, stored, "model.mir"));
      assertEquals("model.mir", refused.getMessage().split(" ")[0]);
    }
  }

  @Test
  void a_part_can_be_named_on_the_command_line(@TempDir Path folder) {
    ConfigEngine engine = new Studio(folder).engine();
    Bound<Analysis> bound =
        engine.bindPart(Analysis.class, "cqt", List.of("binsPerOctave=24", "window=hann"));
    assertEquals(24, ((Cqt) bound.value()).binsPerOctave());
    ConfigProblems problems =
        assertThrows(
            ConfigProblems.class,
            () -> engine.bindPart(Analysis.class, "cqt", List.of("bins=24", "fminHz=0")));
    assertEquals(
        List.of(
            "--set bins=24 bins: unknown parameter of 'cqt' (allowed: binsPerOctave, fminHz,"
                + " fmaxHz, window)",
            "--set fminHz=0 fminHz: found 0 Hz; expected at least 1 Hz"),
        problems.getMessage().lines().toList());
    assertThrows(ConfigProblems.class, () -> engine.bindPart(Analysis.class, "cqtt", List.of()));
  }

  @Property(tries = 300)
  void any_text_and_number_survives_the_way_through_yaml(
      @ForAll String text, @ForAll long seed, @ForAll double weight) {
    ProblemLog problems = new ProblemLog();
    Origin origin = new Origin(Location.of("test"), Path.of(""));
    var tree = new ObjectMapper().createObjectNode();
    tree.put("text", Template.escape(text)).put("seed", seed).put("weight", weight);
    Node read = YamlReader.readFile(ResolvedYaml.write(tree), origin, problems);
    Node filled = new Variables(read, Map.of(), problems).resolve();
    problems.throwIfAny();
    assertEquals(text, scalar(filled, "text"));
    assertEquals(seed, Long.parseLong(scalar(filled, "seed")));
    assertEquals(weight, Double.parseDouble(scalar(filled, "weight")));
  }

  private static String scalar(Node root, String key) {
    return ((Node.Scalar) TreePath.ROOT.key(key).find(root)).text();
  }
}
