package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excerpts of different lengths from the YAML to the bundle; tracks last 1.1 to 1.4 s. */
class LengthsTest {
  private static final String CROP = "crop: { seconds: 0.5, perTrack: 2 }";
  private static final String POOL = "- { use: global-pool }";

  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @Test
  void whole_tracks_are_learned_from_and_answered_for_and_the_bundle_says_so() throws IOException {
    Path out = studio.out("whole");
    CommandLineRun run = studio.run(crop("seconds: 20"), out);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals("PAD", sealed(out));
    String song = studio.music().resolve("low1.wav").toString();
    CommandLineRun predicted = CommandLineRun.of("predict", model(out).toString(), song);
    assertEquals(ExitCode.OK, predicted.code(), predicted.err());
    assertTrue(
        Files.readString(out.resolve("experiment.yaml")).contains("shortTracks: \"pad\""),
        Files.readString(out.resolve("experiment.yaml")));
  }

  @Test
  void random_lengths_are_learned_from() throws IOException {
    CommandLineRun run = studio.run(crop("seconds: 0.6, leastSeconds: 0.2"), studio.out("range"));
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  @Test
  void a_network_that_needs_all_frames_is_given_short_tracks_repeated() throws IOException {
    Path yaml = studio.yamlWith(CROP, "crop: { seconds: 2 }");
    Files.writeString(yaml, Files.readString(yaml).replace(POOL, "- { use: flatten }"));
    Path out = studio.out("flat");
    CommandLineRun run = studio.run(yaml, out);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals("REPEAT", sealed(out));
  }

  @Test
  void a_network_that_needs_all_frames_is_refused_before_data_where_lengths_differ()
      throws IOException {
    Path yaml = studio.yamlWith(POOL, "- { use: flatten }");
    assertRefused(yaml, "crop.shortTracks=pad", "crop.shortTracks asks for excerpts of different");
    assertRefused(yaml, "crop.leastSeconds=0.2", "layer 3 (flatten) takes no examples");
    assertRefused(studio.yaml(), "crop.leastSeconds=3", "use at most 0.5");
  }

  private static void assertRefused(Path yaml, String setting, String message) {
    CommandLineRun run = CommandLineRun.of("validate", yaml.toString(), "--set", setting);
    assertTrue(run.code() != ExitCode.OK, run.out());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void a_bundle_that_says_nothing_of_short_tracks_repeats_them() throws IOException {
    Path out = studio.out("older");
    assertEquals(ExitCode.OK, studio.run(crop("seconds: 2, shortTracks: repeat"), out).code());
    String song = studio.music().resolve("low1.wav").toString();
    String before = CommandLineRun.of("predict", model(out).toString(), song).out();
    Path older =
        new BundleCopy(model(out))
            .forged(manifest -> ((ObjectNode) manifest.get("crop")).remove("shortTracks"))
            .writeTo(home.resolve("older.mir"));
    CommandLineRun after = CommandLineRun.of("predict", older.toString(), song);
    assertEquals(ExitCode.OK, after.code(), after.err());
    assertEquals(before, after.out());
  }

  private Path crop(String parameters) throws IOException {
    return studio.yamlWith(CROP, "crop: { " + parameters + " }");
  }

  private static Path model(Path out) {
    return out.resolve("model.mir");
  }

  private static String sealed(Path out) throws IOException {
    return new BundleCopy(model(out)).manifest().at("/crop/shortTracks").asText();
  }
}
