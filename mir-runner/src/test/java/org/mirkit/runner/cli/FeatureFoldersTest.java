package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mir features} over folders of sound. */
class FeatureFoldersTest {
  @TempDir Path home;

  @BeforeEach
  void record_some_music() throws IOException {
    tone("one.wav", 220);
    tone("deep/two.wav", 440);
    tone("deep/er/no extension", 880);
    tone(".hidden/three.wav", 100);
    Files.writeString(music().resolve("cover.txt"), "not sound");
  }

  @Test
  void sound_is_found_by_content_at_any_depth_and_paths_are_kept() throws IOException {
    CommandLineRun run = features();
    assertEquals(ExitCode.OK, run.code(), run.err());
    for (String name : List.of("one.npy", "deep/two.npy", "deep/er/no extension.npy")) {
      assertTrue(Files.exists(out().resolve(name)), name);
      assertTrue(Files.exists(out().resolve(name + ".json")), name + ".json");
    }
    assertEquals(3, Studio.json(run.out()).size(), run.out());
  }

  @Test
  void what_stands_there_is_not_done_again_and_counted() throws IOException {
    features();
    long before = Files.getLastModifiedTime(out().resolve("one.npy")).toMillis();
    Files.delete(out().resolve("deep/two.npy"));
    CommandLineRun again = features();
    assertTrue(again.err().contains("2 of 3 files were up to date"), again.err());
    assertEquals(before, Files.getLastModifiedTime(out().resolve("one.npy")).toMillis());
    assertTrue(Files.exists(out().resolve("deep/two.npy")));
  }

  @Test
  void another_parameter_or_another_sound_is_done_again() throws IOException {
    features();
    byte[] before = Files.readAllBytes(out().resolve("one.npy"));
    CommandLineRun other = features("--set", "fminHz=30");
    assertFalse(other.err().contains("up to date"), other.err());
    features();
    assertArrayEquals(before, Files.readAllBytes(out().resolve("one.npy")));
    tone("one.wav", 333);
    CommandLineRun changed = features();
    assertTrue(changed.err().contains("2 of 3 files were up to date"), changed.err());
  }

  @Test
  void a_bad_file_is_told_of_and_does_not_stop_the_others() throws IOException {
    Files.writeString(music().resolve("broken.wav"), "this is no sound");
    CommandLineRun run = features();
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("1 of 4 files failed"), run.err());
    JsonNode rows = Studio.json(run.out());
    assertEquals(1, rows.findValuesAsText("error").size(), run.out());
    assertTrue(rows.findValuesAsText("error").get(0).contains("broken.wav: is not audio"));
    assertTrue(Files.exists(out().resolve("deep/two.npy")));
  }

  @Test
  void files_that_differ_in_their_extension_keep_it() throws IOException {
    Files.copy(music().resolve("one.wav"), music().resolve("one.wave"));
    CommandLineRun run = features();
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(Files.exists(out().resolve("one.wav.npy")), run.out());
    assertTrue(Files.exists(out().resolve("one.wave.npy")), run.out());
  }

  @Test
  void the_card_says_what_the_array_is() throws IOException {
    features();
    JsonNode card = Studio.json(out().resolve("one.npy.json"));
    assertEquals("mel", card.get("representation").get("use").asText());
    assertEquals(12, card.get("frequency").get("values").size());
    assertEquals("Hz", card.get("frequency").get("unit").asText());
    assertEquals("dB", card.get("unit").asText());
    assertEquals(8000, card.get("sampleRateHz").asInt());
  }

  @Test
  void a_picture_is_drawn_where_it_is_wanted_and_missing() throws IOException {
    features();
    CommandLineRun run = features("--plot");
    assertEquals(ExitCode.OK, run.code(), run.err());
    byte[] png = Files.readAllBytes(out().resolve("one.png"));
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, java.util.Arrays.copyOf(png, 4));
    assertTrue(features("--plot").err().contains("3 of 3 files were up to date"));
  }

  @Test
  void an_unknown_format_is_a_usage_error_that_names_the_nearest() {
    CommandLineRun run = features("--format", "npz");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("npy"), run.err());
  }

  @Test
  void features_are_made_audible_from_their_file_or_from_the_sound() throws IOException {
    features();
    Path wav = home.resolve("again.wav");
    CommandLineRun ofArray =
        CommandLineRun.of(
            "listen", out().resolve("one.npy").toString(), "--out", wav.toString(), "--json");
    assertEquals(ExitCode.OK, ofArray.code(), ofArray.err());
    double convergence = Studio.json(ofArray.out()).get("spectralConvergenceDb").asDouble();
    assertTrue(convergence < -10, ofArray.out());
    assertEquals(44 + 2 * 5888, Files.size(wav));
    CommandLineRun ofSound =
        CommandLineRun.of(
            "listen",
            "mel",
            music().resolve("one.wav").toString(),
            "--out",
            wav.toString(),
            "--set",
            "sampleRateHz=8000",
            "--encoding",
            "float32");
    assertEquals(ExitCode.OK, ofSound.code(), ofSound.err());
    assertTrue(ofSound.out().contains("spectral convergence -"), ofSound.out());
    assertTrue(ofSound.out().contains("SNR"), ofSound.out());
  }

  @Test
  void an_array_without_its_card_cannot_be_listened_to() throws IOException {
    features();
    Files.delete(out().resolve("one.npy.json"));
    CommandLineRun run =
        CommandLineRun.of("listen", out().resolve("one.npy").toString(), "--out", "x.wav");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("has no card one.npy.json"), run.err());
  }

  private CommandLineRun features(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "features",
                "mel",
                music().toString(),
                "--out",
                out().toString(),
                "--json",
                "--set",
                "sampleRateHz=8000",
                "--set",
                "fftSamples=512",
                "--set",
                "hopSamples=256",
                "--set",
                "bands=12"));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private void tone(String name, double hertz) throws IOException {
    WaveFile.tone(8000, hertz, 0.75).writeTo(music().resolve(name));
  }

  private Path music() {
    return home.resolve("music");
  }

  private Path out() {
    return home.resolve("features");
  }
}
