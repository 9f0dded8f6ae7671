package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that would answer wrongly does not answer. */
class BadBundleTest {
  @TempDir static Path home;
  private static Path bundle = Path.of("");
  private static Path sound = Path.of("");

  @TempDir Path folder;

  @BeforeAll
  static void train_once() throws IOException {
    Studio studio = new Studio(home);
    CommandLineRun run = studio.run(studio.out("a"), "--set", "training.epochs=1");
    assertEquals(ExitCode.OK, run.code(), run.err());
    bundle = studio.out("a").resolve("model.mir");
    sound = studio.track("low1.wav");
  }

  @Test
  void what_is_no_bundle_is_told_as_what_it_is() throws IOException {
    assertRefused(folder.resolve("gone.mir"), "no such file; expected a model bundle (model.mir)");
    assertRefused(folder, "is a folder; expected a model bundle (model.mir)");
    assertRefused(
        Files.write(folder.resolve("empty.mir"), new byte[0]), "is empty (0 bytes); expected");
    assertRefused(sound, "is not a model bundle; `mir run` writes one as model.mir");
    assertRefused(
        new BundleCopy(bundle).without("bundle.json").writeTo(folder.resolve("zip.mir")),
        "holds no bundle.json; it is not a model bundle of mirkit");
  }

  @Test
  void a_bundle_of_another_sample_rate_is_refused() throws IOException {
    refuseForged(
        m -> ((ObjectNode) m.get("representation")).put("sampleRateHz", 16000),
        "was trained on audio of 8000 Hz, mono and 12 bins, but its representation now asks for"
            + " 16000 Hz, mono");
  }

  @Test
  void a_bundle_of_another_label_order_is_refused() throws IOException {
    refuseForged(
        m -> m.set("labels", ((ArrayNode) m.get("labels")).removeAll().add("low").add("high")),
        "lists the labels [low, high], but the weights were trained with [high, low]");
  }

  @Test
  void a_bundle_of_another_api_or_format_is_refused() throws IOException {
    refuseForged(m -> m.put("api", "9.0"), "was made with API 9.0; this mirkit has API 1.");
    refuseForged(m -> m.put("api", "new"), "API new");
    refuseForged(m -> m.put("format", 1), "has bundle format 1; this version reads 2 to 3: use");
    refuseForged(m -> m.put("format", 4), "has bundle format 4; this version reads 2 to 3: use");
    refuseForged(m -> m.put("later", 1), "its bundle.json cannot be read");
    refuseForged(m -> m.remove("crop"), "its bundle.json cannot be read");
  }

  @Test
  void a_bundle_whose_part_is_unknown_here_is_refused() throws IOException {
    refuseForged(
        m -> ((ObjectNode) m.get("plugins")).put("acme", "2.1"),
        "needs plugins that are not loaded: acme 2.1; give their place with --plugin PATH");
    refuseForged(
        m -> ((ObjectNode) m.get("representation")).put("use", "chroma"),
        "unknown representation 'chroma'");
  }

  @Test
  void a_bundle_that_was_changed_after_it_was_sealed_is_refused() throws IOException {
    assertRefused(
        new BundleCopy(bundle)
            .tampered("model/weights.safetensors")
            .writeTo(folder.resolve("weights.mir")),
        "model/weights.safetensors was changed after the bundle was sealed");
    assertRefused(
        new BundleCopy(bundle)
            .changed(m -> m.put("experiment", "better"))
            .writeTo(folder.resolve("manifest.mir")),
        "bundle.json was changed after the bundle was sealed");
    assertRefused(
        new BundleCopy(bundle)
            .without("model/weights.safetensors")
            .writeTo(folder.resolve("hollow.mir")),
        "holds no model/weights.safetensors");
  }

  @Test
  void a_bundle_that_was_cut_short_is_refused_wherever_it_was_cut() throws IOException {
    byte[] whole = Files.readAllBytes(bundle);
    for (int part = 1; part < 10; part++) {
      Path cut = folder.resolve("cut.mir");
      Files.write(cut, Arrays.copyOf(whole, whole.length * part / 10));
      assertRefused(cut, "is damaged or cut short; copy the bundle again");
    }
  }

  @Test
  void a_damaged_byte_gives_the_right_answer_or_none() throws IOException {
    byte[] whole = Files.readAllBytes(bundle);
    String right = CommandLineRun.of("predict", bundle.toString(), sound.toString()).out();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 15; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
      Path file = Files.write(folder.resolve("damaged.mir"), damaged);
      CommandLineRun run = CommandLineRun.of("predict", file.toString(), sound.toString());
      assertTrue(run.code() == ExitCode.FAILURE || run.out().equals(right), run.out());
      assertFalse(run.err().contains("internal error"), run.err());
    }
  }

  private void refuseForged(java.util.function.Consumer<ObjectNode> change, String reason)
      throws IOException {
    assertRefused(
        new BundleCopy(bundle).forged(change).writeTo(folder.resolve("forged.mir")), reason);
  }

  private static void assertRefused(Path file, String reason) {
    CommandLineRun run = CommandLineRun.of("predict", file.toString(), sound.toString());
    assertEquals(ExitCode.FAILURE, run.code(), run.err());
    assertTrue(run.err().startsWith("error: " + file), run.err());
    assertTrue(run.err().contains(reason), run.err());
    assertEquals("", run.out());
  }
}
