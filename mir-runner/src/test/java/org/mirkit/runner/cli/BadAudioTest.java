package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no sound, or strange sound: named with the reason, and the others go on. */
class BadAudioTest {
  private static final WaveFile TONE = WaveFile.tone(8000, 440, 0.5);

  @TempDir Path home;
  private Path out = Path.of("");

  @BeforeEach
  void name_the_target() {
    out = home.resolve("out");
  }

  @Test
  void each_kind_of_bad_file_is_told_in_its_own_words_and_stops_no_other() throws IOException {
    Map<String, String> expected =
        Map.of(
            "gone.wav", "no such file",
            "text.mp3", "is not audio that can be read here: it is text that begins with 'I am",
            "empty.wav", "is empty (0 bytes); expected an audio file",
            "header.wav", "holds a header but no samples",
            "nan.wav", "sample 100 of channel 1 (at 0.013 s) is NaN; expected finite samples",
            "folder.wav", "is a folder that holds no sound files",
            "short.wav", "too short for one frame");
    Files.writeString(home.resolve("text.mp3"), "I am\na poem");
    Files.write(home.resolve("empty.wav"), new byte[0]);
    Files.write(home.resolve("header.wav"), Arrays.copyOf(emptyWave(), 44));
    TONE.with(100, Float.NaN).writeTo(home.resolve("nan.wav"));
    Files.createDirectory(home.resolve("folder.wav"));
    WaveFile.tone(8000, 440, 0.01).writeTo(home.resolve("short.wav"));
    TONE.writeTo(home.resolve("good.wav"));
    CommandLineRun run =
        CommandLineRun.of(
            "features",
            "mel",
            "--json",
            "--set",
            "centered=false",
            "--out",
            out.toString(),
            path("gone.wav"),
            path("text.mp3"),
            path("empty.wav"),
            path("header.wav"),
            path("nan.wav"),
            path("folder.wav"),
            path("short.wav"),
            path("good.wav"));
    assertEquals(ExitCode.FAILURE, run.code(), run.err());
    JsonNode rows = Studio.json(run.out());
    assertEquals(8, rows.size());
    for (JsonNode row : rows) {
      String name = Path.of(row.get("file").asText()).getFileName().toString();
      if (name.equals("good.wav")) {
        assertTrue(Files.exists(Path.of(row.get("npy").asText())));
      } else {
        String error = row.get("error").asText();
        assertTrue(error.startsWith(path(name) + ": "), error);
        assertTrue(error.contains(expected.get(name)), error);
      }
    }
  }

  @Test
  void a_file_that_ends_early_is_refused_rather_than_read_in_part() throws IOException {
    byte[] whole = TONE.bytes();
    Files.write(home.resolve("cut.wav"), Arrays.copyOf(whole, whole.length / 2));
    CommandLineRun run = features("cut.wav");
    assertEquals(ExitCode.FAILURE, run.code(), run.out());
    assertTrue(run.err().contains(path("cut.wav") + ": "), run.err());
    assertFalse(Files.exists(out.resolve("cut.npy")));
  }

  @Test
  void unusual_rates_and_channels_are_brought_to_what_the_representation_asks_for()
      throws IOException {
    WaveFile.tone(8000, 440, 0.5).writeTo(home.resolve("telephone.wav"));
    WaveFile.tone(192_000, 6, 440, 0.5).writeTo(home.resolve("surround.wav"));
    CommandLineRun run = features("telephone.wav", "surround.wav");
    assertEquals(ExitCode.OK, run.code(), run.err());
    String[] lines = run.out().split("\\R");
    assertTrue(lines[0].contains("[128, 22] dB"), lines[0]);
    assertTrue(lines[1].contains("[128, 22] dB"), lines[1]);
  }

  @Test
  void spaces_accents_and_links_in_names_do_no_harm() throws IOException {
    Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    assumeTrue(ofNames.newEncoder().canEncode("\u97f3"), "file names are in " + ofNames);
    TONE.writeTo(home.resolve("two words/Bj\u00f6rk \u2013 \u97f3\u697d.wav"));
    Path link = home.resolve("link.wav");
    Files.createSymbolicLink(link, home.resolve("two words/Bj\u00f6rk \u2013 \u97f3\u697d.wav"));
    CommandLineRun run = features("two words/Bj\u00f6rk \u2013 \u97f3\u697d.wav", "link.wav");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(Files.exists(out.resolve("Bj\u00f6rk \u2013 \u97f3\u697d.npy")));
    assertTrue(Files.exists(out.resolve("link.npy")));
  }

  @Test
  void one_file_given_twice_is_no_conflict_but_two_of_one_name_are() throws IOException {
    TONE.writeTo(home.resolve("a/x.wav"));
    TONE.writeTo(home.resolve("b/x.wav"));
    assertEquals(ExitCode.OK, features("a/x.wav", "a/x.wav").code());
    CommandLineRun two = features("a/x.wav", "b/x.wav");
    assertEquals(ExitCode.USAGE, two.code());
    assertTrue(two.err().contains("would both be written to"), two.err());
  }

  @Test
  void a_file_in_the_place_of_the_target_folder_is_told_as_such() throws IOException {
    TONE.writeTo(home.resolve("x.wav"));
    Files.writeString(out, "in the way");
    CommandLineRun run = features("x.wav");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains(out + " is a file, not a folder"), run.err());
  }

  private CommandLineRun features(String... names) {
    String[] arguments = new String[names.length + 4];
    arguments[0] = "features";
    arguments[1] = "mel";
    arguments[2] = "--out";
    arguments[3] = out.toString();
    for (int i = 0; i < names.length; i++) {
      arguments[i + 4] = path(names[i]);
    }
    return CommandLineRun.of(arguments);
  }

  private static byte[] emptyWave() {
    return new WaveFile(8000, new float[1][0]).bytes();
  }

  private String path(String name) {
    return home.resolve(name).toString();
  }
}
