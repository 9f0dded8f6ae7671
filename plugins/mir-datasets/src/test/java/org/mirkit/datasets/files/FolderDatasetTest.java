package org.mirkit.datasets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Track;

class FolderDatasetTest {
  @TempDir Path root;

  @Test
  void a_sub_folder_is_a_class_and_all_audio_below_it_its_tracks() throws IOException {
    files("rock/a.mp3", "rock/live/1999/b.OGG", "pop/c.wav");

    List<Track> tracks = tracks(FolderGroup.NONE);

    assertEquals(
        List.of("pop/c.wav", "rock/a.mp3", "rock/live/1999/b.OGG"),
        tracks.stream().map(Track::id).toList());
    assertEquals(Optional.of(ClassLabel.of("rock")), tracks.get(1).annotation(ClassLabel.class));
    assertEquals(new AudioSource.File(root.resolve("rock/a.mp3")), tracks.get(1).audio());
    assertTrue(tracks.stream().allMatch(t -> t.group().isEmpty()));
  }

  @Test
  void hidden_files_and_other_kinds_and_files_in_the_root_are_passed_over() throws IOException {
    files(
        "rock/a.mp3",
        "rock/.b.mp3",
        "rock/.trash/c.mp3",
        ".git/d.mp3",
        "rock/cover.jpg",
        "e.mp3",
        "rock/mp3");

    assertEquals(List.of("rock/a.mp3"), tracks(FolderGroup.NONE).stream().map(Track::id).toList());
  }

  @Test
  void ids_come_in_the_order_of_code_points() throws IOException {
    // U+1D11E is a larger number than U+FF5E, but begins with a smaller UTF-16 unit
    files("rock/Z.mp3", "rock/a.mp3", "rock/\uFF5E.mp3", "rock/\uD834\uDD1E.mp3", "rock/é.mp3");

    assertEquals(
        List.of(
            "rock/Z.mp3", "rock/a.mp3", "rock/é.mp3", "rock/\uFF5E.mp3", "rock/\uD834\uDD1E.mp3"),
        tracks(FolderGroup.NONE).stream().map(Track::id).toList());
  }

  @Test
  void decomposed_names_become_composed_ids_that_still_find_their_file() throws IOException {
    files("rock/e\u0301.mp3");

    Track track = tracks(FolderGroup.NONE).get(0);

    assertEquals("rock/\u00E9.mp3", track.id());
    assertTrue(Files.exists(((AudioSource.File) track.audio()).path()));
  }

  @Test
  void the_folder_above_a_file_can_be_its_group() throws IOException {
    files("rock/Queen/a.mp3", "pop/Queen/b.mp3", "pop/Abba/c.mp3");

    assertEquals(
        List.of("Abba", "Queen", "Queen"),
        tracks(FolderGroup.PARENT).stream().map(t -> t.group().orElseThrow()).toList());
  }

  @Test
  void a_class_folder_itself_is_no_group() throws IOException {
    files("rock/Queen/a.mp3", "rock/b.mp3");

    assertProblem(() -> tracks(FolderGroup.PARENT), "rock/b.mp3", "class/artist/song.mp3");
  }

  @Test
  void a_pattern_can_find_the_group_in_the_path() throws IOException {
    files("rock/Queen/News/a.mp3", "rock/Abba/b.mp3");

    assertEquals(
        List.of("Abba", "Queen"),
        byPattern("^[^/]+/([^/]+)/").stream().map(t -> t.group().orElseThrow()).toList());
    assertProblem(() -> byPattern("(Queen)"), "rock/Abba/b.mp3", "finds nothing");
  }

  @Test
  void a_pattern_needs_one_capturing_group_and_stands_alone() {
    for (String wrong : new String[] {"[a", "a", "(a)(b)"}) {
      ConfigException problem =
          assertThrows(ConfigException.class, () -> config(FolderGroup.NONE, Optional.of(wrong)));
      assertEquals(Optional.of("groupPattern"), problem.parameter());
      assertTrue(problem.getMessage().contains(wrong), problem.getMessage());
    }
    assertThrows(ConfigException.class, () -> config(FolderGroup.PARENT, Optional.of("(a)")));
  }

  @Test
  void empty_classes_are_all_named_at_once() throws IOException {
    files("rock/a.mp3", "pop/cover.jpg");
    Files.createDirectory(root.resolve("jazz"));

    assertProblem(
        () -> tracks(FolderGroup.NONE),
        "class 'jazz' is empty",
        "class 'pop' is empty",
        "1 of other");
  }

  @Test
  void a_root_that_cannot_be_used_says_what_to_do() throws IOException {
    assertProblem(() -> tracks(FolderGroup.NONE), "no sub-folders", "csv");
    root = root.resolve("gone");
    assertProblem(() -> tracks(FolderGroup.NONE), "does not exist", "dataset.root");
    Files.createFile(root);
    assertProblem(() -> tracks(FolderGroup.NONE), "is a file, not a folder");
  }

  @Test
  void a_link_that_leads_back_into_itself_is_named_and_no_endless_walk() throws IOException {
    files("rock/a.mp3");
    Files.createSymbolicLink(root.resolve("rock/loop"), root.resolve("rock"));

    assertProblem(() -> tracks(FolderGroup.NONE), "cannot be looked through", "loop");
  }

  @Test
  void the_card_has_the_folders_name_and_the_licence_that_was_given() {
    var card = new FolderDataset(config(FolderGroup.NONE, Optional.empty())).card();

    assertEquals(root.getFileName().toString(), card.name());
    assertEquals("CC0-1.0", card.licence());
    assertFalse(card.description().isBlank());
  }

  private void files(String... paths) throws IOException {
    for (String path : paths) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private List<Track> tracks(FolderGroup group) {
    return new FolderDataset(config(group, Optional.empty())).tracks();
  }

  private List<Track> byPattern(String pattern) {
    return new FolderDataset(config(FolderGroup.NONE, Optional.of(pattern))).tracks();
  }

  private FolderConfig config(FolderGroup group, Optional<String> pattern) {
    return new FolderConfig(
        root, List.of("mp3", ".OGG", "wav"), group, pattern, "CC0-1.0", Optional.empty());
  }

  private static void assertProblem(Runnable work, String... words) {
    DataException problem = assertThrows(DataException.class, work::run);
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
  }
}
