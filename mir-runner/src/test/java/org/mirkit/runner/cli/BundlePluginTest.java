package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.runner.io.Sha256;

/** A bundle answers with the plugins that it was made with, or with ones that promise the same. */
class BundlePluginTest {
  @TempDir static Path home;
  private static Path bundle = Path.of("");
  private static String sound = "";
  private static String right = "";
  private static String digest = "";

  @TempDir Path folder;

  @BeforeAll
  static void train_once() throws IOException {
    Studio studio = new Studio(home);
    Path jar = new FaultyPlugin().version("1.4").writeTo(home.resolve("faulty.jar"));
    Path out = studio.out("a");
    CommandLineRun run =
        studio.run(
            out, FaultyPlugin.settings(jar, "representation={use: level}", "training={epochs: 1}"));
    assertEquals(ExitCode.OK, run.code(), run.err());
    bundle = out.resolve("model.mir");
    sound = studio.track("low1.wav").toString();
    CommandLineRun answer = predictWith(jar);
    assertEquals(ExitCode.OK, answer.code(), answer.err());
    assertEquals("", answer.err());
    right = answer.out();
    digest = Sha256.ofFile(jar);
    assertEquals(digest, Studio.json(out.resolve("run.json")).at("/jars/faulty/0").asText());
    Files.delete(jar);
  }

  @Test
  void another_build_of_the_same_version_answers_with_a_warning_that_names_both()
      throws IOException {
    Path other =
        new FaultyPlugin()
            .version("1.4")
            .at(FaultyPlugin.PREDICT, "int unused = 1;")
            .writeTo(folder.resolve("faulty.jar"));
    CommandLineRun run = predictWith(other);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(right, run.out());
    String expected =
        "was made with another build of the plugin faulty 1.4 (SHA-256 %s…; here %s…): the version"
            .formatted(digest.substring(0, 12), Sha256.ofFile(other).substring(0, 12));
    assertTrue(run.err().startsWith("warning: " + bundle), run.err());
    assertTrue(run.err().contains(expected), run.err());
  }

  @Test
  void a_bundle_from_before_builds_were_sealed_answers_without_a_word() throws IOException {
    Path old =
        new BundleCopy(bundle)
            .forged(manifest -> manifest.put("format", 2).remove("jars"))
            .writeTo(folder.resolve("old.mir"));
    CommandLineRun run =
        CommandLineRun.of("predict", old.toString(), sound, "--plugin", jar("1.4").toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals("", run.err());
    assertEquals(right, run.out());
  }

  @Test
  void a_plugin_that_is_gone_is_named_with_its_version_and_where_to_put_it() {
    CommandLineRun run = CommandLineRun.of("predict", bundle.toString(), sound);
    assertRefused(run, "needs plugins that are not loaded: faulty 1.4; give their place with");
  }

  @Test
  void a_plugin_that_was_refused_is_missing_with_its_reason() throws IOException {
    Path jar =
        new FaultyPlugin()
            .at(FaultyPlugin.OFFER, "if (true) throw new Error(\"no\");")
            .writeTo(folder.resolve("faulty.jar"));
    CommandLineRun run = predictWith(jar);
    assertTrue(run.err().contains("warning: plugin 'faulty'"), run.err());
    assertRefused(run, "needs plugins that are not loaded: faulty 1.4");
  }

  @ParameterizedTest
  @CsvSource({"1.4.1", "1.5", "1.3", "1.4-SNAPSHOT"})
  void another_version_that_promises_the_same_answers_with_a_warning(String version)
      throws IOException {
    CommandLineRun run = predictWith(jar(version));
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(
                "was made with the plugin faulty 1.4 and is used with "
                    + version
                    + "; its version"),
        run.err());
    assertEquals(right, run.out());
    CommandLineRun layers =
        CommandLineRun.of("embed", bundle.toString(), "--plugin", jar(version).toString());
    assertTrue(layers.err().contains("is used with " + version), layers.err());
  }

  @ParameterizedTest
  @CsvSource({"2.0", "0.4", "14", "newer"})
  void another_version_that_promises_nothing_is_refused(String version) throws IOException {
    assertRefused(
        predictWith(jar(version)),
        "was made with the plugin faulty 1.4; here is faulty "
            + version
            + ", of which the version");
  }

  private Path jar(String version) throws IOException {
    return new FaultyPlugin().version(version).writeTo(folder.resolve("faulty.jar"));
  }

  private static CommandLineRun predictWith(Path jar) {
    return CommandLineRun.of("predict", bundle.toString(), sound, "--plugin", jar.toString());
  }

  private static void assertRefused(CommandLineRun run, String reason) {
    assertEquals(ExitCode.FAILURE, run.code(), run.err());
    assertTrue(run.err().contains("error: " + bundle), run.err());
    assertTrue(run.err().contains(reason), run.err());
    assertFalse(run.err().contains("internal error"), run.err());
    assertEquals("", run.out());
  }
}
