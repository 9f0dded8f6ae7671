package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mir data export}: a collection as files, which other datasets read again. */
class DataExportTest {
  private static final String SYNTH =
      "{ use: synth, tracksPerClass: 2, artists: 2, seconds: 1, sampleRateHz: 8000 }";

  @TempDir Path home;

  @Test
  void rendered_music_becomes_sound_with_labels_and_a_table() throws IOException {
    Path music = home.resolve("music");
    CommandLineRun run = export(SYNTH, music, "--limit", "3");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("tracks.csv: 3 tracks of "), run.out());
    List<String> rows = Files.readAllLines(music.resolve("tracks.csv"));
    assertEquals(4, rows.size());
    assertEquals("path,group,label", rows.get(0));
    String[] first = rows.get(1).split(",");
    assertTrue(first[0].startsWith(first[2] + "/artist-0/take-0.wav"), rows.get(1));
    assertEquals("artist-0", first[1]);
    assertEquals(44 + 16_000, Files.size(music.resolve(first[0])));
    assertTrue(Files.isRegularFile(music.resolve(first[0].replace(".wav", ".jams"))));
  }

  @Test
  void the_table_is_a_collection_of_the_dataset_csv() throws IOException {
    Path music = home.resolve("music");
    export(SYNTH, music);
    Path again = home.resolve("again");
    CommandLineRun run = export("{ use: csv, root: '" + music + "' }", again);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(
        Files.readString(music.resolve("tracks.csv")),
        Files.readString(again.resolve("tracks.csv")));
    String sound = Files.readAllLines(music.resolve("tracks.csv")).get(1).split(",")[0];
    assertArrayEquals(
        Files.readAllBytes(music.resolve(sound)), Files.readAllBytes(again.resolve(sound)));
  }

  @Test
  void the_dataset_jams_reads_the_same_labels() throws IOException {
    Path music = home.resolve("music");
    export(SYNTH, music, "--limit", "2");
    Path again = home.resolve("again");
    CommandLineRun run =
        export("{ use: jams, root: '" + music + "', labels: [class], group: parent }", again);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(
        Files.readString(music.resolve("tracks.csv")),
        Files.readString(again.resolve("tracks.csv")));
  }

  @Test
  void sound_that_is_there_is_not_made_again_unless_it_was_made_otherwise() throws IOException {
    Path music = home.resolve("music");
    export(SYNTH, music, "--limit", "2");
    Path sound =
        music.resolve(Files.readAllLines(music.resolve("tracks.csv")).get(1).split(",")[0]);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(sound, old);
    CommandLineRun more = export(SYNTH, music, "--limit", "3");
    assertTrue(more.out().contains("3 tracks of "), more.out());
    assertTrue(more.out().contains("the sound of 2 was there"), more.out());
    assertEquals(old, Files.getLastModifiedTime(sound));
    Files.delete(sound);
    export(SYNTH, music, "--limit", "2");
    assertTrue(Files.isRegularFile(sound));
    export(SYNTH, music, "--limit", "2", "--encoding", "float32");
    assertEquals(44 + 32_000, Files.size(sound));
  }

  @Test
  void what_a_format_cannot_hold_is_told_and_left_out() throws IOException {
    Path music = home.resolve("music");
    CommandLineRun run = export(SYNTH, music, "--format", "midi", "--limit", "2");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(1, run.err().split("cannot hold class-label", -1).length - 1, run.err());
    assertEquals(3, Files.readAllLines(music.resolve("tracks.csv")).size());
  }

  @Test
  void a_track_that_cannot_be_read_is_told_and_the_others_are_written() throws IOException {
    Studio studio = new Studio(home);
    Files.writeString(studio.track("low1.wav"), "no sound");
    Path out = home.resolve("out");
    CommandLineRun run =
        CommandLineRun.of("data", "export", studio.yaml().toString(), "--out", out.toString());
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("low1.wav") && run.err().contains("is not audio"), run.err());
    assertEquals(8, Files.readAllLines(out.resolve("tracks.csv")).size());
    assertTrue(Files.isRegularFile(out.resolve("high1.wav")));
  }

  @Test
  void a_limit_is_a_number_of_tracks() {
    CommandLineRun run = export(SYNTH, home.resolve("music"), "--limit", "0");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("--limit is a number of tracks from 1"), run.err());
  }

  private static CommandLineRun export(String dataset, Path out, String... more) {
    String[] all = new String[6 + more.length];
    all[0] = "data";
    all[1] = "export";
    all[2] = "--dataset";
    all[3] = dataset;
    all[4] = "--out";
    all[5] = out.toString();
    System.arraycopy(more, 0, all, 6, more.length);
    return CommandLineRun.of(all);
  }
}
