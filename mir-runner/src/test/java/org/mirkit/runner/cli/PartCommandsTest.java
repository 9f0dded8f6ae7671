package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.plugin.PluginJar;

class PartCommandsTest {
  @TempDir Path dir;
  private String acme = "";

  @BeforeEach
  void build_a_plugin() throws Exception {
    acme = PluginJar.named("acme").writeTo(dir.resolve("acme.jar")).toString();
  }

  @Test
  void a_listing_groups_parts_by_kind_with_their_plugin() {
    CommandLineRun run = CommandLineRun.of("list", "--plugin", acme);
    assertEquals(ExitCode.OK, run.code());
    assertTrue(run.out().contains("resampler  Brings sound to another sample rate"), run.out());
    assertTrue(run.out().matches("(?s).*\\R  half +Halves +acme\\R.*"), run.out());
    assertTrue(run.out().contains("\n  threads "), run.out());
  }

  @Test
  void a_listing_of_one_kind_leaves_out_the_others() {
    CommandLineRun run = CommandLineRun.of("list", "--plugin", acme, "executor");
    assertTrue(run.out().contains("threads"), run.out());
    assertFalse(run.out().contains("half"), run.out());
  }

  @Test
  void tasks_are_listed_as_in_the_tutorial_with_their_metrics() throws Exception {
    CommandLineRun run = CommandLineRun.of("list", "tasks");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(
        run.out().matches("(?s) *task +listeners +decision +target +metrics\\R.*"), run.out());
    assertTrue(
        run.out().matches("(?s).*\\R  genre +subjective +track +one of K classes +accuracy.*"),
        run.out());
    assertTrue(
        run.out().matches("(?s).*\\R  pitch +objective +frame +pitch in cents.*"), run.out());
    JsonNode rows = new ObjectMapper().readTree(CommandLineRun.of("list", "task", "--json").out());
    assertEquals("task", rows.get(0).get("kind").asText());
    assertFalse(rows.get(0).get("metrics").asText().isEmpty());
  }

  @Test
  void an_unknown_kind_is_a_usage_error_that_names_the_kinds() {
    CommandLineRun run = CommandLineRun.of("list", "oscillator");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("'oscillator'; the kinds are "), run.err());
    assertTrue(run.err().contains("executor"), run.err());
  }

  @Test
  void plugins_may_be_named_before_and_after_the_command() throws Exception {
    String other = PluginJar.named("other").writeTo(dir.resolve("more/other.jar")).toString();
    CommandLineRun run = CommandLineRun.of("--plugin", acme, "list", "--plugin", other, "--json");
    assertEquals("", run.err());
    assertEquals(List.of("acme:half", "other:half"), halves(run.out()));
  }

  @Test
  void a_failed_plugin_is_one_line_on_standard_error_and_the_listing_goes_on() throws Exception {
    Files.writeString(dir.resolve("bad.jar"), "this is no jar");
    CommandLineRun run = CommandLineRun.of("list", "--plugins", dir.toString(), "--json");
    assertEquals(ExitCode.OK, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("warning: " + dir.resolve("bad.jar")), run.err());
    assertEquals(List.of("acme:half"), halves(run.out()));
  }

  @Test
  void the_plugins_command_tells_the_reason_in_full() throws Exception {
    Files.writeString(dir.resolve("bad.jar"), "this is no jar");
    CommandLineRun text = CommandLineRun.of("plugins", "--plugins", dir.toString());
    assertTrue(text.out().contains("acme 1.0  (API 1.0, 1 part, disk, MIT)"), text.out());
    assertTrue(text.out().contains("bad.jar is not a readable jar"), text.out());
    JsonNode json =
        new ObjectMapper()
            .readTree(CommandLineRun.of("plugins", "--plugins", dir.toString(), "--json").out());
    JsonNode last = json.get(json.size() - 1);
    assertEquals(dir.resolve("bad.jar").toString(), last.get("source").asText());
    assertTrue(last.get("error").asText().contains("not a readable jar"), last.toString());
  }

  @Test
  void the_plugins_command_tells_parts_by_kind_and_the_checksum_of_each_jar() throws Exception {
    String sha256 = Sha256.ofFile(Path.of(acme));
    String text = CommandLineRun.of("plugins", "--plugin", acme).out();
    assertTrue(text.contains("\n  resampler: half\n"), text);
    assertTrue(text.contains("\n  sha256 " + sha256 + "  acme.jar\n"), text);
    JsonNode rows =
        new ObjectMapper().readTree(CommandLineRun.of("plugins", "--plugin", acme, "--json").out());
    JsonNode last = rows.get(rows.size() - 1);
    assertEquals("half", last.at("/providers/resampler/0").asText());
    assertEquals("acme.jar", last.at("/jars/0/file").asText());
    assertEquals(sha256, last.at("/jars/0/sha256").asText());
    assertEquals("1.0", last.get("version").asText());
    assertEquals("1.0", last.get("api").asText());
    assertEquals("disk", last.get("origin").asText());
  }

  @Test
  void a_network_in_text_form_is_described_layer_by_layer() throws Exception {
    String[] command = {
      "describe", "--stack", "c2(8@3x3)-p2-bi_r2(gru 5)-d1", "--input", "1x40x100", "--outputs", "3"
    };
    String text = CommandLineRun.of(command).out();
    // 8 filters of 3 × 3 on 40 × 100 places; with its pool the map hears 4 bins and frames.
    assertTrue(
        text.matches("(?s).*conv 8@3×3, relu +8 × 40 × 100 +80 +288,000 +3 +0\\.070.*"), text);
    assertTrue(text.matches("(?s).*max pool 2×2 +8 × 20 × 50 +0 +0 +4 +0\\.093.*"), text);
    String[] asJson = Arrays.copyOf(command, command.length + 1);
    asJson[command.length] = "--json";
    JsonNode json = new ObjectMapper().readTree(CommandLineRun.of(asJson).out());
    // Two directions of three gates, 160 inputs and 5 of its own, two biases; and the head.
    assertEquals(80 + 2 * 3 * 5 * (160 + 5 + 2) + 33, json.get("parameters").asLong());
  }

  @Test
  void what_is_no_network_is_refused_with_its_place() {
    CommandLineRun run = CommandLineRun.of("describe", "--stack", "c2-px");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("column 4: there is no symbol 'px'"), run.err());
    CommandLineRun shape = CommandLineRun.of("describe", "--stack", "c2", "--input", "96x256");
    assertTrue(shape.err().contains("such as 1x96x256"), shape.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--outputs 0|--outputs must be at least 1, not 0",
        "--frame-seconds -1|--frame-seconds must be above 0, not -1.0",
        "--frame-seconds NaN|--frame-seconds must be above 0, not NaN",
      })
  void a_question_that_no_network_answers_is_refused(String options, String message) {
    String[] command = ("describe --stack c2 " + options).split(" ");
    CommandLineRun run = CommandLineRun.of(command);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains(message), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"models/nosuch.yaml", "crnn.yml", "models/crnn"})
  void a_network_in_a_file_that_is_not_there_is_missed_as_a_file(String stack) {
    CommandLineRun run = CommandLineRun.of("describe", "--stack", stack);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains(stack + ": no such file"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c2-px", "c2(0@3x3)"})
  void a_refused_network_is_said_to_be_in_the_option_that_was_given(String stack) {
    CommandLineRun run = CommandLineRun.of("describe", "--stack", stack);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().startsWith("error: --stack"), run.err());
    assertFalse(run.err().contains("--set"), run.err());
  }

  @Test
  void a_network_may_be_a_file_that_includes_it() throws Exception {
    Files.writeString(dir.resolve("net.yaml"), "{ use: stack, notation: c2-p2-d1 }\n");
    Path mine = Files.writeString(dir.resolve("mine.yaml"), "include: net.yaml\n");
    CommandLineRun run = CommandLineRun.of("describe", "--stack", mine.toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(CommandLineRun.of("describe", "--stack", "c2-p2-d1").out(), run.out());
    Files.writeString(mine, "include: gone.yaml\n");
    CommandLineRun gone = CommandLineRun.of("describe", "--stack", mine.toString());
    assertEquals(ExitCode.USAGE, gone.code());
    assertTrue(gone.err().contains("mine.yaml:1:10 include: there is no file"), gone.err());
    assertFalse(gone.err().contains("missing"), gone.err());
  }

  @Test
  void a_part_is_described_with_its_parameters() throws Exception {
    CommandLineRun text = CommandLineRun.of("describe", "--plugin", acme, "half");
    assertTrue(text.out().contains("half  resampler of acme 1.0"), text.out());
    assertTrue(text.out().contains("  gain  number, default 1  Gain"), text.out());
    assertTrue(text.out().contains("In YAML: { use: half }"), text.out());
    JsonNode json =
        new ObjectMapper()
            .readTree(
                CommandLineRun.of("describe", "--plugin", acme, "resampler:half", "--json").out());
    assertEquals("gain", json.get("parameters").get(0).get("name").asText());
    assertEquals("1", json.get("parameters").get(0).get("defaultValue").asText());
  }

  @Test
  void the_schema_of_an_experiment_knows_the_parts_of_a_plugin() throws Exception {
    CommandLineRun run = CommandLineRun.of("schema", "--plugin", acme);
    assertEquals(ExitCode.OK, run.code(), run.err());
    JsonNode schema = new ObjectMapper().readTree(run.out());
    assertTrue(schema.get("properties").has("representation"), run.out());
    assertTrue(schema.get("$defs").toString().contains("half"), run.out());
  }

  @Test
  void a_name_that_means_two_parts_is_answered_with_names_that_mean_one() throws Exception {
    String other = PluginJar.named("other").writeTo(dir.resolve("more/other.jar")).toString();
    CommandLineRun run = CommandLineRun.of("describe", "half", "--plugin", acme, "--plugin", other);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(
        run.err().contains("say one of resampler:acme:half, resampler:other:half"), run.err());
    assertEquals(
        ExitCode.OK,
        CommandLineRun.of("describe", "other:half", "--plugin", acme, "--plugin", other).code());
  }

  @Test
  void an_unknown_part_is_answered_with_the_nearest() {
    CommandLineRun run = CommandLineRun.of("describe", "haf", "--plugin", acme);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("no part 'haf'; did you mean 'half'?"), run.err());
  }

  private static List<String> halves(String json) throws Exception {
    return new ObjectMapper()
        .readTree(json).findValuesAsText("qualifiedId").stream()
            .filter(id -> id.endsWith(":half"))
            .toList();
  }
}
