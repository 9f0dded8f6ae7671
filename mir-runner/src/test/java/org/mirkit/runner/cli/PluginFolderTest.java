package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.plugin.PluginJar;

/** A stranger's plugin on its way: verified, installed, used, replaced, removed. */
class PluginFolderTest {
  @TempDir Path dir;
  private Path folder = Path.of("");
  private String jar = "";

  @BeforeEach
  void build() throws IOException {
    folder = dir.resolve("plugins");
    jar = PluginJar.named("acme").writeTo(dir.resolve("download-7.jar")).toString();
  }

  @Test
  void a_verification_tells_findings_by_exit_code_and_as_json() throws Exception {
    CommandLineRun sound = CommandLineRun.of("plugins", "verify", jar);
    assertEquals(ExitCode.OK, sound.code(), sound.err());
    assertTrue(sound.out().contains("acme 1.0 (API 1.0): 0 errors, 0 warnings"), sound.out());
    String bad =
        PluginJar.named("acme").service("acme.No").writeTo(dir.resolve("bad.jar")).toString();
    CommandLineRun text = CommandLineRun.of("plugins", "verify", bad);
    assertEquals(ExitCode.FAILURE, text.code());
    assertTrue(text.out().contains("1 error, 0 warnings\n  error: bad.jar\n    "), text.out());
    CommandLineRun json = CommandLineRun.of("plugins", "verify", bad, "--json");
    assertEquals(ExitCode.FAILURE, json.code());
    JsonNode report = Studio.json(json.out());
    assertFalse(report.get("passed").asBoolean());
    assertEquals("error", report.at("/findings/0/severity").asText());
    assertEquals("acme", report.get("name").asText());
  }

  @Test
  void an_installed_plugin_is_used_from_its_folder_and_is_gone_when_removed() throws Exception {
    assertOk(install(jar), "installed acme 1.0 as " + folder.resolve("acme.jar"));
    String list = CommandLineRun.of("list", "--plugins", folder.toString()).out();
    assertTrue(list.contains("Halves"), list);
    assertOk(
        CommandLineRun.of("plugins", "remove", "acme", "--from", folder.toString()),
        "removed acme 1.0");
    assertEquals(List.of(), names());
  }

  @Test
  void a_folder_of_jars_is_installed_as_a_folder() throws Exception {
    Files.createDirectories(dir.resolve("both"));
    Files.copy(Path.of(jar), dir.resolve("both/plugin.jar"));
    PluginJar.empty()
        .source("vendor.Scale", "package vendor; public class Scale {}")
        .writeTo(dir.resolve("both/scale.jar"));
    assertOk(install(dir.resolve("both").toString()), folder.resolve("acme").toString());
    assertTrue(Files.exists(folder.resolve("acme/scale.jar")));
    assertOk(install(jar, "--replace"), "in place of 1.0");
    assertEquals(List.of("acme.jar"), names());
    assertOk(install(dir.resolve("both").toString(), "--replace"), "in place of 1.0");
    assertEquals(List.of("acme"), names());
  }

  @Test
  void a_second_plugin_of_one_name_needs_leave_to_replace() throws Exception {
    install(jar);
    String newer =
        PluginJar.named("acme")
            .descriptor("name=acme", "version=2.0", "api=1.0")
            .writeTo(dir.resolve("newer.jar"))
            .toString();
    CommandLineRun refused = install(newer);
    assertEquals(ExitCode.FAILURE, refused.code());
    assertTrue(refused.err().contains("acme 1.0 is already there as"), refused.err());
    assertTrue(refused.err().contains("give --replace to put 2.0"), refused.err());
    assertOk(install(newer, "--replace"), "installed acme 2.0");
    assertEquals(List.of("acme.jar"), names());
  }

  @Test
  void what_does_not_pass_is_not_installed() throws Exception {
    String bad = Files.writeString(dir.resolve("bad.jar"), "no jar").toString();
    CommandLineRun run = install(bad);
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("bad.jar was not installed: mend the errors"), run.err());
    assertFalse(Files.exists(folder));
  }

  @Test
  void a_plugin_for_another_api_can_be_removed_and_replaced() throws Exception {
    PluginJar.named("acme")
        .descriptor("name=acme", "version=0.1", "api=0.9")
        .writeTo(folder.resolve("acme.jar"));
    assertOk(install(jar, "--replace"), "in place of 0.1");
  }

  @Test
  void the_folder_must_be_named_and_hold_the_plugin() {
    CommandLineRun without = CommandLineRun.of("plugins", "install", jar);
    assertEquals(ExitCode.USAGE, without.code());
    assertTrue(without.err().contains("--into"), without.err());
    install(jar);
    CommandLineRun absent =
        CommandLineRun.of("plugins", "remove", "other", "--from", folder.toString());
    assertEquals(ExitCode.FAILURE, absent.code());
    assertTrue(absent.err().contains("no plugin 'other' (there are: acme)"), absent.err());
  }

  private CommandLineRun install(String source, String... more) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("plugins", "install", source, "--into", folder.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(n -> !n.startsWith(".classes"))
          .sorted()
          .toList();
    }
  }

  private static void assertOk(CommandLineRun run, String said) {
    assertEquals(ExitCode.OK, run.code(), run.err() + run.out());
    assertTrue(run.out().contains(said), run.out());
  }
}
