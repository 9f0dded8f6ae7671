package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one network has learned, as the first layers of another. */
class TransferTest {
  private static final String FIRST_STACK =
      "  layers:\n"
          + "    - { use: dense, units: 8, context: 1 }\n"
          + "    - { use: dropout, rate: 0.1 }\n"
          + "    - { use: global-pool }\n";

  @TempDir static Path home;
  private static Studio studio;
  private static Path source;

  @BeforeAll
  static void train_the_first_network() throws IOException {
    studio = new Studio(home);
    assertEquals(0, studio.run(studio.out("first")).code());
    source = home.resolve("first.mir");
    Files.copy(bundle("first"), source);
  }

  @Test
  void frozen_layers_stay_bitwise_what_they_were_and_the_model_needs_its_source_no_more()
      throws IOException {
    Path lent = home.resolve("lent.mir");
    Files.copy(source, lent);
    run("frozen", "{ use: block, include: lent.mir, upTo: 1, frozen: true }");
    Files.delete(lent);
    Map<String, byte[]> before = weights(source);
    Map<String, byte[]> after = weights(bundle("frozen"));

    assertArrayEquals(before.get("layers.1.weight"), after.get("layers.1.1.weight"));
    assertArrayEquals(before.get("layers.1.bias"), after.get("layers.1.1.bias"));
    CommandLineRun answer =
        CommandLineRun.of(
            "predict", bundle("frozen").toString(), studio.track("low1.wav").toString());
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().contains("low"), answer.out());
  }

  @Test
  void layers_that_are_not_frozen_go_on_learning() throws IOException {
    run("tuned", "{ use: block, include: first.mir, upTo: 1 }");
    byte[] before = weights(source).get("layers.1.weight");
    byte[] after = weights(bundle("tuned")).get("layers.1.1.weight");

    assertEquals(before.length, after.length);
    assertFalse(Arrays.equals(before, after));
  }

  @Test
  void a_stack_in_the_text_form_is_included_as_it_was_written() throws IOException {
    Path yaml =
        Files.writeString(
            home.resolve("text.yaml"),
            Files.readString(studio.yaml()).replace(FIRST_STACK, "  notation: d1(8)\n"));
    assertEquals(0, studio.run(yaml, studio.out("text")).code());
    run("from-text", "{ use: block, include: %s, frozen: true }".formatted(bundle("text")));

    assertArrayEquals(
        weights(bundle("text")).get("layers.1.weight"),
        weights(bundle("from-text")).get("layers.1.1.weight"));
  }

  @Test
  void a_missing_or_foreign_model_is_named_where_it_is_asked_for() throws IOException {
    String missing = refusal("{ use: block, include: nowhere.mir }");
    assertTrue(missing.contains("there is no file"), missing);
    Path other = new BundleCopy(source).without("bundle.json").writeTo(home.resolve("other.mir"));
    String foreign = refusal("{ use: block, include: %s }".formatted(other));
    assertTrue(foreign.contains("is neither YAML nor a model bundle"), foreign);
    Path majority =
        new BundleCopy(source)
            .changed(manifest -> manifest.putObject("model").put("use", "majority-class"))
            .writeTo(home.resolve("majority.mir"));
    String layerless = refusal("{ use: block, include: %s }".formatted(majority));
    assertTrue(layerless.contains("majority-class, has no layers"), layerless);
  }

  @Test
  void a_bundle_cannot_read_the_environment_of_whoever_includes_it() throws IOException {
    Path stranger =
        new BundleCopy(source)
            .changed(
                manifest -> {
                  JsonNode model = manifest.putObject("model").put("notation", "${HOME}");
                  assertTrue(model.isObject());
                })
            .writeTo(home.resolve("stranger.mir"));
    String refused = refusal("{ use: block, include: %s }".formatted(stranger));
    assertTrue(refused.contains("${HOME}"), refused);
  }

  private static CommandLineRun attempt(String name, String block) throws IOException {
    String stack = "  layers:\n    - %s\n    - { use: global-pool }\n".formatted(block);
    Path yaml = home.resolve(name + ".yaml");
    String before = Files.readString(studio.yaml());
    assertTrue(before.contains(FIRST_STACK), before);
    Files.writeString(yaml, before.replace(FIRST_STACK, stack));
    return studio.run(yaml, studio.out(name));
  }

  private static void run(String name, String block) throws IOException {
    CommandLineRun run = attempt(name, block);
    assertEquals(0, run.code(), run.err());
  }

  private static String refusal(String block) throws IOException {
    CommandLineRun run = attempt("refused", block);
    assertTrue(run.code() != 0, run.out());
    return run.err();
  }

  private static Path bundle(String name) {
    return studio.out(name).resolve("folds/1/model.mir");
  }

  /** The arrays of a bundle's safetensors file, byte by byte. */
  private static Map<String, byte[]> weights(Path bundle) throws IOException {
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      byte[] file = zip.getInputStream(zip.getEntry("model/weights.safetensors")).readAllBytes();
      int length = (int) ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
      JsonNode header = Studio.json(new String(file, Long.BYTES, length, StandardCharsets.UTF_8));
      Map<String, byte[]> arrays = new TreeMap<>();
      header
          .properties()
          .forEach(
              entry -> {
                JsonNode place = entry.getValue().path("data_offsets");
                int start = Long.BYTES + length;
                arrays.put(
                    entry.getKey(),
                    Arrays.copyOfRange(
                        file, start + place.path(0).asInt(), start + place.path(1).asInt()));
              });
      return arrays;
    }
  }
}
