package org.mirkit.runner.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Track;
import org.mirkit.runner.fingerprint.SameSound;

class LeakCheckTest {
  private static final Split SPLIT = new Split(List.of("a", "b"), List.of("c"), List.of("d"));

  @TempDir Path home;

  @Test
  void a_published_split_that_parts_a_group_is_refused_by_name() {
    List<Track> tracks =
        List.of(track("a", "Bach"), track("b", "Abba"), track("c", "Cher"), track("d", "Bach"));
    LeakCheck check = new LeakCheck(tracks, List.of(SPLIT), true);
    String message =
        assertThrows(DataException.class, () -> check.refuse(check.seen())).getMessage();
    assertTrue(message.contains("  same group Bach: a in train, d in test\n"), message);
    assertTrue(message.contains("set onLeak: warn or allow"), message);
  }

  @Test
  void a_group_that_is_meant_to_be_on_both_sides_is_no_leak() {
    List<Track> tracks = List.of(track("a", "Bach"), track("d", "Bach"));
    assertEquals(List.of(), new LeakCheck(tracks, List.of(SPLIT), false).seen());
  }

  @Test
  void a_track_on_two_sides_is_a_leak() {
    Split split = new Split(List.of("a", "b"), List.of("c"), List.of("b"));
    List<Leak> leaks = new LeakCheck(List.of(), List.of(split), true).seen();
    assertEquals("same track: b in train, b in test", leaks.get(0).inWords());
  }

  @Test
  void equal_bytes_are_found_among_equal_sizes() throws IOException {
    List<Track> tracks =
        List.of(file("a", 1, 7), file("b", 2, 7), file("c", 2, 8), file("d", 1, 7));
    List<Leak> leaks = new LeakCheck(tracks, List.of(SPLIT), true).seen();
    assertEquals(1, leaks.size());
    assertEquals("same file: a in train, d in test", leaks.get(0).inWords());
  }

  @Test
  void empty_files_are_not_the_same_music() throws IOException {
    List<Track> tracks = List.of(file("a", 1, 7), file("d", 1, 7));
    Files.write(home.resolve("a"), new byte[0]);
    Files.write(home.resolve("d"), new byte[0]);
    assertEquals(List.of(), new LeakCheck(tracks, List.of(SPLIT), true).seen());
  }

  @Test
  void channels_of_equal_files_are_the_same_music_only_if_it_is_the_same_channel()
      throws IOException {
    Track right = channel(file("a", 1, 7), 1);
    Track left = channel(file("d", 1, 7), 0);
    Track alsoRight = channel(file("d", 1, 7), 1);
    assertEquals(List.of(), new LeakCheck(List.of(right, left), List.of(SPLIT), true).seen());
    assertEquals(1, new LeakCheck(List.of(right, alsoRight), List.of(SPLIT), true).seen().size());
  }

  @Test
  void equal_recipes_are_the_same_sound() {
    AudioSource same = new AudioSource.Rendered("A4", () -> AudioClip.of(8000, new float[8]));
    List<Track> tracks =
        List.of(
            new Track("a", same, Optional.empty(), List.of()),
            new Track("d", same, Optional.empty(), List.of()));
    assertEquals(1, new LeakCheck(tracks, List.of(SPLIT), true).seen().size());
  }

  @Test
  void what_is_twice_on_one_side_is_no_leak() throws IOException {
    List<Track> tracks = List.of(file("a", 1, 7), file("b", 1, 7));
    assertEquals(List.of(), new LeakCheck(tracks, List.of(SPLIT), true).seen());
  }

  @Test
  void same_sounds_of_the_same_sound_are_one_family() {
    List<Relatives> families =
        Relatives.bySound(List.of(same("a", "b"), same("c", "d"), same("b", "e"), same("d", "e")));
    assertEquals(1, families.size());
    assertEquals(List.of("a", "b", "c", "d", "e"), families.get(0).tracks());
  }

  @Test
  void over_folds_a_leak_is_told_once_with_the_folds() {
    List<Split> folds =
        List.of(
            new Split(List.of("a", "d"), List.of("b"), List.of("c")),
            new Split(List.of("a", "b"), List.of("c"), List.of("d")),
            new Split(List.of("d", "b"), List.of("c"), List.of("a")));
    LeakCheck check = new LeakCheck(List.of(), folds, true);
    List<Leak> leaks = check.among(Relatives.bySound(List.of(same("a", "d"))));
    assertEquals(List.of(2, 3), leaks.get(0).folds());
    assertTrue(
        check.inWords(leaks).contains("same sound: a in train, d in test (fold 2 and 1 more)"));
  }

  private static SameSound same(String first, String second) {
    return new SameSound(first, second, 0, 0.1);
  }

  private static Track track(String id, String group) {
    AudioSource sound = new AudioSource.Rendered(id, () -> AudioClip.of(8000, new float[8]));
    return new Track(id, sound, Optional.of(group), List.of());
  }

  private static Track channel(Track track, int channel) {
    AudioSource.File file = (AudioSource.File) track.audio();
    AudioSource one = AudioSource.File.channel(file.path(), channel);
    return new Track(track.id(), one, track.group(), track.annotations());
  }

  private Track file(String id, int first, int last) throws IOException {
    byte[] bytes = new byte[20_000];
    bytes[0] = (byte) first;
    bytes[bytes.length - 1] = (byte) last;
    Path file = Files.write(home.resolve(id), bytes);
    return new Track(id, new AudioSource.File(file), Optional.empty(), List.of());
  }
}
