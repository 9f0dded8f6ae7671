package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.fingerprint.Song;

/** {@code mir data stats}: what a person looks at first. */
class DataStatsTest {
  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @Test
  void an_experiment_s_collection_is_summed_up_in_a_table() {
    CommandLineRun run = CommandLineRun.of("data", "stats", studio.yaml().toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("8 tracks, 8 groups, 0.00 h"), run.out());
    assertTrue(run.out().contains("sample rates: 8000 Hz × 8"), run.out());
    assertTrue(run.out().contains("channels: 1 × 8"), run.out());
    assertTrue(run.out().matches("(?s).*level \\(dBFS, RMS\\) +-9\\.03.*"), run.out());
    assertTrue(
        run.out().matches("(?s).*ClassLabel +tracks +share\\Rhigh +4 +50\\.0 %.*"), run.out());
    assertTrue(run.out().contains("more than once: nothing"), run.out());
    assertTrue(run.out().contains("unreadable: nothing"), run.out());
  }

  @Test
  void repetitions_and_unreadable_files_are_named_and_the_others_measured() throws IOException {
    Song song = Song.of(1, Studio.RATE_HZ, 6);
    write("song.wav", song);
    write("copy.wav", song);
    write("again.wav", song.encodedAgain());
    studio.writeTable();
    Files.writeString(studio.track("low1.wav"), "no sound");
    CommandLineRun run = stats("--json");
    assertEquals(ExitCode.FAILURE, run.code());
    JsonNode facts = Studio.json(run.out());
    assertEquals(11, facts.get("tracks").asInt());
    assertEquals("SAME_FILE", facts.at("/twice/0/relation").asText());
    assertEquals("copy.wav", facts.at("/twice/0/tracks/0").asText());
    assertEquals("song.wav", facts.at("/twice/0/tracks/1").asText());
    assertEquals("SAME_SOUND", facts.at("/twice/1/relation").asText());
    assertEquals(3, facts.at("/twice/1/tracks").size());
    assertTrue(facts.at("/unreadable/low1.wav").asText().contains("is not audio"), run.out());
    assertEquals(-6.02, facts.at("/sound/peakDb/median").asDouble(), 0.01);
    assertEquals(-6.02, facts.at("/sound/truePeakDb/median").asDouble(), 0.2);
    assertEquals(-9, facts.at("/sound/loudnessLufs/median").asDouble(), 4);
  }

  @Test
  void a_dataset_may_be_named_without_an_experiment() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "data",
            "stats",
            "--dataset",
            "{ use: csv, root: '%s', group: artist }".formatted(studio.music()),
            "--cache",
            studio.cache().toString(),
            "--json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(8, Studio.json(run.out()).get("groups").asInt());
  }

  @Test
  void the_table_has_a_row_a_track_and_the_picture_is_one() throws IOException {
    Path csv = home.resolve("out/tracks.csv");
    Path png = home.resolve("out/tracks.png");
    CommandLineRun run = stats("--csv", csv.toString(), "--plot", png.toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
    List<String> rows = Files.readAllLines(csv);
    assertEquals(9, rows.size());
    assertTrue(rows.get(0).startsWith("track,group,seconds,sample_rate_hz,"), rows.get(0));
    assertTrue(
        rows.get(1).startsWith("high1.wav,high artist 1,1.100000,8000,1,-9.03"), rows.get(1));
    BufferedImage picture = ImageIO.read(png.toFile());
    assertEquals(1800, picture.getWidth());
  }

  @Test
  void what_was_measured_is_not_measured_again() throws IOException {
    CommandLineRun first = stats("--json");
    CommandLineRun second = stats("--json");
    assertEquals(first.out(), second.out());
    assertTrue(Files.isDirectory(studio.cache().resolve("facts")));
  }

  @Test
  void a_collection_has_to_be_named_and_only_one() {
    CommandLineRun none = CommandLineRun.of("data", "stats");
    assertEquals(ExitCode.USAGE, none.code());
    assertTrue(none.err().contains("either an experiment's file or --dataset"), none.err());
    CommandLineRun wrong = CommandLineRun.of("data", "stats", "--dataset", "{ use: csw }");
    assertEquals(ExitCode.USAGE, wrong.code());
    assertTrue(wrong.err().contains("did you mean 'csv'?"), wrong.err());
  }

  @Test
  void the_group_of_commands_lists_what_it_has() {
    CommandLineRun run = CommandLineRun.of("data");
    assertEquals(ExitCode.OK, run.code());
    assertTrue(run.out().contains("stats"), run.out());
    CommandLineRun help = CommandLineRun.of("data", "stats", "--help");
    assertEquals(ExitCode.OK, help.code());
    assertTrue(help.out().contains("--plot"), help.out());
  }

  private CommandLineRun stats(String... more) {
    String[] all = new String[3 + more.length];
    all[0] = "data";
    all[1] = "stats";
    all[2] = studio.yaml().toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandLineRun.of(all);
  }

  private void write(String name, Song song) throws IOException {
    new WaveFile(song.sampleRateHz(), new float[][] {song.samples()}).writeTo(studio.track(name));
    studio.add(name, "low", "artist of " + name);
  }
}
