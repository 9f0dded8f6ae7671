package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.fingerprint.Song;

/** {@code mir validate --deep}: everything that a run would stumble over, before it does. */
class DeepValidationTest {
  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @Test
  void a_sound_experiment_is_valid_and_what_was_heard_is_not_heard_again() throws IOException {
    CommandLineRun first = validate();
    assertEquals(ExitCode.OK, first.code(), first.err());
    assertTrue(first.out().contains("heard: 8 of 8 tracks, 0.00 h"), first.out());
    assertTrue(first.out().contains("on two sides of a split: nothing"), first.out());
    assertTrue(first.out().strip().endsWith("valid"), first.out());
    try (Stream<Path> kept = Files.walk(studio.cache().resolve("facts"))) {
      assertEquals(8, kept.filter(Files::isRegularFile).count());
    }
    CommandLineRun run = studio.run(studio.out("a"));
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertFalse(run.err().contains("fingerprints"), run.err());
  }

  @Test
  void unreadable_short_and_repeated_tracks_are_told_at_once() throws IOException {
    spoil();
    CommandLineRun found = validateFolds();
    assertEquals(ExitCode.FAILURE, found.code());
    assertTrue(found.out().contains("unreadable: 2\n  high3.wav: "), found.out());
    assertTrue(found.out().contains("low2.wav: is not audio"), found.out());
    assertTrue(found.out().contains("of no use to the task: 1\n  blip.wav: "), found.out());
    assertTrue(found.out().contains("too short for one frame"), found.out());
    assertTrue(found.out().contains("split: 1\n  same sound: again.wav in "), found.out());
    assertTrue(found.out().contains("not valid"), found.out());
  }

  @Test
  void a_machine_reads_the_same() throws IOException {
    spoil();
    JsonNode found = Studio.json(validateFolds("--json").out());
    assertFalse(found.get("valid").asBoolean());
    assertEquals(12, found.get("tracks").asInt());
    assertEquals("high3.wav", found.get("unreadable").get(0).get("id").asText());
    assertEquals("blip.wav", found.get("unfit").get(0).get("id").asText());
    assertEquals("SAME_SOUND", found.get("leaks").get(0).get("relation").asText());
    assertEquals("tiny", found.get("plan").get("experiment").asText());
  }

  @Test
  void what_the_experiment_puts_up_with_does_not_make_it_invalid() throws IOException {
    spoil();
    CommandLineRun warned = validateFolds("--set", "onBadTrack=skip", "--set", "onLeak=warn");
    assertEquals(ExitCode.OK, warned.code(), warned.err());
    assertTrue(warned.out().contains("same sound: again.wav in "), warned.out());
    CommandLineRun allowed = validateFolds("--set", "onBadTrack=skip", "--set", "onLeak=allow");
    assertEquals(ExitCode.OK, allowed.code(), allowed.err());
    assertTrue(allowed.out().contains("not looked for, since onLeak is allow"), allowed.out());
  }

  @Test
  void a_side_without_a_usable_track_would_end_a_run_that_skips_bad_ones() throws IOException {
    for (String name : new String[] {"low", "high"}) {
      for (int artist = 1; artist <= 4; artist++) {
        Files.writeString(studio.track(name + artist + ".wav"), "no sound " + name + artist);
      }
    }
    CommandLineRun found = validate("--set", "onBadTrack=skip");
    assertEquals(ExitCode.FAILURE, found.code());
    assertTrue(found.out().contains("a side has no other track: [1]"), found.out());
  }

  /** With frames that have to lie within the sound, so that a sound may be too short for one. */
  private CommandLineRun validateFolds(String... more) {
    return validate(
        Stream.concat(
                Stream.of("--set", "split.folds=3", "--set", "representation.centered=false"),
                Arrays.stream(more))
            .toArray(String[]::new));
  }

  /** Two files that are no sound, one that is too short, and one song twice. */
  private void spoil() throws IOException {
    Files.writeString(studio.track("low2.wav"), "no sound");
    Files.write(studio.track("high3.wav"), new byte[0]);
    Song song = Song.of(1, Studio.RATE_HZ, 6);
    write("song.wav", "low", song);
    write("again.wav", "high", song.encodedAgain());
    write("other.wav", "low", Song.of(2, Studio.RATE_HZ, 6));
    write("blip.wav", "high", song.from(0, 100));
    studio.writeTable();
  }

  private void write(String name, String label, Song song) throws IOException {
    new WaveFile(song.sampleRateHz(), new float[][] {song.samples()}).writeTo(studio.track(name));
    studio.add(name, label, "artist of " + name);
  }

  private CommandLineRun validate(String... more) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("validate", studio.yaml().toString(), "--deep"), Arrays.stream(more))
            .toArray(String[]::new));
  }
}
