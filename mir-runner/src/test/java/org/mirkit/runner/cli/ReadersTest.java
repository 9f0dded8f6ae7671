package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of collections in experiments, as far as they can be checked without any sound. */
class ReadersTest {
  private static final String REST =
      """
      representation: { use: mel, sampleRateHz: 8000, fftSamples: 512, hopSamples: 256, bands: 12 }
      crop: { seconds: 0.5 }
      """;

  @TempDir Path dir;

  private String experiment(String head, String layers) throws IOException {
    Path yaml = dir.resolve("experiment.yaml");
    Files.writeString(yaml, head + REST + "model: { use: stack, layers: [" + layers + "] }\n");
    return yaml.toString();
  }

  private void files(String... paths) throws IOException {
    for (String path : paths) {
      Path file = dir.resolve(path);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private String gtzan(String split) throws IOException {
    for (String genre : new String[] {"blues", "rock"}) {
      for (int i = 0; i < 100; i++) {
        files("gtzan/%s/%s.%05d.au".formatted(genre, genre, i));
      }
    }
    return experiment(
        """
        task: { use: genre }
        dataset: { use: gtzan, root: %s, missing: skip }
        split: { official: %s }
        """
            .formatted(dir.resolve("gtzan"), split),
        "{ use: dense, units: 4 }, { use: global-pool }");
  }

  @Test
  void a_published_split_is_asked_for_by_name() throws IOException {
    CommandLineRun run = CommandLineRun.of("validate", gtzan("fault-filtered"), "--json");

    assertEquals(ExitCode.OK, run.code(), run.err());
    JsonNode split = new ObjectMapper().readTree(run.out()).get("splits").get(0);
    assertTrue(split.get("train").toString().contains("\"blues/blues.00029.au\""));
    assertTrue(split.get("validation").toString().contains("\"blues/blues.00000.au\""));
    assertTrue(split.get("test").toString().contains("\"blues/blues.00012.au\""));
  }

  @Test
  void a_name_that_is_none_is_refused_with_those_that_there_are() throws IOException {
    CommandLineRun run = CommandLineRun.of("validate", gtzan("fault-filterd"));

    assertEquals(ExitCode.FAILURE, run.code(), run.err());
    assertTrue(
        run.err().contains("did you mean 'fault-filtered'? it has fault-filtered"), run.err());
  }

  @Test
  void labels_beside_sound_are_read_in_a_format_that_the_YAML_nests() throws IOException {
    for (int i = 0; i < 6; i++) {
      files("songs/%d.wav".formatted(i));
      Files.writeString(
          dir.resolve("songs/%d.lab".formatted(i)),
          i == 5 ? "0 1 C:maj\n1 later A:min\n" : "0 1 C:maj\n1 2 A:min\n");
    }
    String yaml =
        experiment(
            """
            task: { use: chord }
            dataset: { use: lab-pairs, root: %s, labels: { chord: { use: lab } } }
            """
                .formatted(dir.resolve("songs")),
            "{ use: dense, units: 4 }");

    CommandLineRun broken = CommandLineRun.of("validate", yaml);
    assertEquals(ExitCode.FAILURE, broken.code(), broken.err());
    assertTrue(broken.err().contains("5.lab:2: "), broken.err());

    Files.writeString(dir.resolve("songs/5.lab"), "0 1 C:maj\n1 2 B:min\n");
    CommandLineRun run = CommandLineRun.of("validate", yaml);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("6 tracks of songs"), run.out() + run.err());
  }

  @Test
  void a_folder_of_JAMS_is_read_without_a_word_about_the_format() throws IOException {
    for (int i = 0; i < 6; i++) {
      files("songs/%d.wav".formatted(i));
      jams(i, i == 5 ? "\"later\"" : "1.0");
    }
    String yaml =
        experiment(
            """
            task: { use: chord }
            dataset: { use: jams, root: %s, labels: [chord] }
            """
                .formatted(dir.resolve("songs")),
            "{ use: dense, units: 4 }");

    CommandLineRun broken = CommandLineRun.of("validate", yaml);
    assertEquals(ExitCode.FAILURE, broken.code(), broken.err());
    assertTrue(broken.err().contains("5.jams"), broken.err());
    assertTrue(broken.err().contains("later"), broken.err());

    jams(5, "1.5");
    CommandLineRun run = CommandLineRun.of("validate", yaml);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("6 tracks of songs"), run.out() + run.err());
  }

  @Test
  void which_of_several_JAMS_annotations_is_read_can_be_said() throws IOException {
    files("songs/0.wav");
    jams(0, "1.0");
    String yaml =
        experiment(
            """
            task: { use: chord }
            dataset: { use: jams, root: %s, labels: [chord], format: { use: jams, annotator: Riemann } }
            """
                .formatted(dir.resolve("songs")),
            "{ use: dense, units: 4 }");

    CommandLineRun run = CommandLineRun.of("validate", yaml);
    assertEquals(ExitCode.FAILURE, run.code(), run.out());
    assertTrue(run.err().contains("Riemann"), run.err());
  }

  private void jams(int song, String change) throws IOException {
    Files.writeString(
        dir.resolve("songs/%d.jams".formatted(song)),
        """
        {
          "file_metadata": { "duration": 2.0 },
          "annotations": [ {
            "namespace": "chord",
            "annotation_metadata": { "annotator": { "name": "Rameau" } },
            "data": [
              { "time": 0.0, "duration": 1.0, "value": "C:maj", "confidence": null },
              { "time": %s, "duration": 1.0, "value": "A:min", "confidence": null }
            ]
          } ]
        }
        """
            .formatted(change));
  }
}
