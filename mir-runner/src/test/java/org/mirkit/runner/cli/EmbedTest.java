package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.io.NpyFile;

class EmbedTest {
  @TempDir static Path home;
  private static Studio studio;
  private static String bundle = "";

  @BeforeAll
  static void train() throws IOException {
    studio = new Studio(home);
    assertEquals(0, studio.run(studio.out("a")).code());
    bundle = studio.out("a").resolve("folds/1/model.mir").toString();
  }

  @Test
  void without_a_number_the_layers_are_listed() {
    CommandLineRun run = CommandLineRun.of("embed", bundle);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("dense 8, context ±1"), run.out());
    assertTrue(run.out().contains("head: dense 2"), run.out());
  }

  @Test
  void what_a_layer_gives_is_written_with_a_card() throws IOException {
    Path out = home.resolve("inner");
    CommandLineRun run =
        CommandLineRun.of(
            "embed",
            bundle,
            studio.track("low1.wav").toString(),
            "--layer",
            "1",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    NpyFile.Array array = NpyFile.read(out.resolve("low1.npy"));
    JsonNode card = Studio.json(out.resolve("low1.json"));

    assertEquals(3, array.header().shape().length);
    assertEquals(8, array.header().shape()[1]);
    assertEquals(array.header().shape()[0], card.path("excerptStartsSeconds").size());
    assertEquals("[\"excerpt\",\"unit\",\"frame\"]", card.path("axes").toString());
    for (float value : array.values()) {
      assertTrue(value >= 0, "after a relu");
    }
  }

  @Test
  void the_last_layer_before_the_head_is_a_vector_an_excerpt() throws IOException {
    Path out = home.resolve("last");
    CommandLineRun run =
        CommandLineRun.of(
            "embed",
            bundle,
            studio.track("low1.wav").toString(),
            "--layer",
            "3",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    int[] shape = NpyFile.read(out.resolve("low1.npy")).header().shape();
    assertArrayEquals(new int[] {shape[0], 8}, shape);
  }

  @Test
  void a_layer_that_is_not_there_and_a_file_that_is_no_sound_are_named() throws IOException {
    String out = home.resolve("none").toString();
    String sound = studio.track("low1.wav").toString();
    CommandLineRun missing =
        CommandLineRun.of("embed", bundle, sound, sound, "--layer", "9", "--out", out, "--json");
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("there is no layer 9; the layers are"), missing.err());
    assertTrue(missing.out().isEmpty(), missing.out());
    Path letter = Files.writeString(home.resolve("letter.wav"), "Dear network,");
    CommandLineRun both =
        CommandLineRun.of(
            "embed", bundle, letter.toString(), sound, "--layer", "1", "--out", out, "--json");
    assertEquals(1, both.code());
    JsonNode rows = Studio.json(both.out());
    assertTrue(rows.path(0).has("error") && rows.path(1).has("array"), both.out());
    CommandLineRun homeless = CommandLineRun.of("embed", bundle, sound, "--layer", "1");
    assertTrue(homeless.err().contains("--layer needs sound files and the folder --out"));
  }
}
