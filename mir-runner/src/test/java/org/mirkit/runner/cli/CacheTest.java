package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.Precision;
import org.mirkit.runner.features.StoreFolder;

class CacheTest {
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(22050), Axis.index("channel", 1), Axis.index("bin", 2), 512, "dB");

  @TempDir Path dir;
  private Path folder = Path.of("");

  @BeforeEach
  void two_old_mels_and_a_new_cqt() {
    folder = dir.resolve("cache");
    keep("mel", "a", 40);
    keep("mel", "b", 40);
    keep("cqt", "a", 1);
  }

  @Test
  void entries_are_listed_by_representation() throws IOException {
    CommandLineRun run = mir("list");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().startsWith(folder + ": 3 entries, 0.0 MB"), run.out());
    assertTrue(run.out().contains("mel  2 entries, 0.0 MB  last used 20"), run.out());
    JsonNode all = Studio.json(mir("list", "--json").out());
    assertEquals(3, all.get("entries").asInt());
    assertEquals("cqt", all.get("representations").get(0).get("representation").asText());
  }

  @Test
  void all_options_must_fit_what_is_cleared_and_a_dry_run_clears_nothing() {
    String[] oldMels = {"clear", "--older-than", "30d", "--representation", "mel"};
    assertEquals("removed 0 entries, 0.0 MB", mir("clear", "--older-than", "8w").out().strip());
    CommandLineRun dry =
        mir(Stream.concat(Stream.of(oldMels), Stream.of("--dry-run")).toArray(String[]::new));
    assertTrue(dry.out().startsWith("would remove 2 entries"), dry.out());
    assertEquals(3, entries());
    assertTrue(mir(oldMels).out().startsWith("removed 2 entries"));
    assertEquals(1, entries());
    mir("clear");
    assertEquals(0, entries());
  }

  @Test
  void what_a_running_experiment_uses_is_not_cleared() {
    try (FeatureStore store =
        new FeatureStore(folder, Precision.FLOAT32, "cqt", Clock.systemUTC())) {
      assertTrue(store.find(store.key("cqt", "a"), SPEC).isPresent());
      CommandLineRun run = mir("clear");
      assertTrue(run.out().startsWith("removed 2 entries"), run.out());
      assertTrue(run.err().contains("1 in use by experiments that run now"), run.err());
    }
    assertEquals(1, entries());
  }

  @Test
  void damage_is_found_and_ends_with_exit_code_1() throws IOException {
    assertEquals(ExitCode.OK, mir("verify").code());
    Path file = new StoreFolder(folder).entries().get(0).file();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    CommandLineRun run = mir("verify");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.out().contains("1 of 3 entries are damaged"), run.out());
    assertTrue(run.out().contains(file + ": has another checksum"), run.out());
  }

  @Test
  void an_age_in_other_words_is_refused_with_the_form() {
    CommandLineRun run = mir("clear", "--older-than", "1month");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("30d"), run.err());
  }

  @Test
  void a_cache_that_was_never_made_is_empty_and_is_not_made_by_looking() {
    folder = dir.resolve("none");
    assertEquals(folder.toString(), mir("path").out().strip());
    assertEquals(folder + ": 0 entries, 0.0 MB", mir("info").out().strip());
    assertTrue(Files.notExists(folder));
  }

  @Test
  void a_limit_removes_features_of_earlier_experiments_and_keeps_those_of_this()
      throws IOException {
    Studio studio = new Studio(dir.resolve("studio"));
    Path yaml =
        studio.yamlWith(
            "cache: { folder: '" + studio.cache() + "' }",
            "cache: { folder: '" + folder + "', maxGigabytes: 0.000001 }");
    CommandLineRun run = studio.run(yaml, studio.out("limited"));
    assertEquals(ExitCode.OK, run.code(), run.err());
    String told = "warning: the features of 8 tracks will take about ";
    assertTrue(run.err().contains(told), run.err());
    assertTrue(run.err().indexOf(told) < run.err().indexOf("\nfeatures: "), run.err());
    assertEquals(
        run.err().indexOf("cache.maxGigabytes"), run.err().lastIndexOf("cache.maxGigabytes"));
    assertEquals(8, entries());
  }

  private int entries() {
    return new StoreFolder(folder).entries().size();
  }

  private CommandLineRun mir(String... command) {
    return CommandLineRun.of(
        Stream.of(Stream.of("cache"), Stream.of(command), Stream.of("--folder", folder.toString()))
            .flatMap(words -> words)
            .toArray(String[]::new));
  }

  private void keep(String representation, String name, int daysAgo) {
    Clock clock = Clock.fixed(Instant.now().minus(Duration.ofDays(daysAgo)), ZoneOffset.UTC);
    try (FeatureStore store = new FeatureStore(folder, Precision.FLOAT32, representation, clock)) {
      store.keep(store.key(representation, name), Features.of(SPEC, 3, new float[6]));
    }
  }
}
