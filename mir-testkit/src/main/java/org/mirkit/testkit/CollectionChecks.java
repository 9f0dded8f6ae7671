package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Inventory;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Track;

/** What a collection says of itself beside its tracks: its published splits and its files. */
final class CollectionChecks {
  private static final String WANTED =
      "is no path below the inventory's root with forward slashes, such as 'audio/1.wav'";

  private CollectionChecks() {}

  /** Every id of a split is a track's, and stands in one part only. */
  static void splits(Dataset dataset) {
    Set<String> ids = dataset.tracks().stream().map(Track::id).collect(Collectors.toSet());
    dataset.officialSplits().forEach((name, split) -> split(name, split, ids));
  }

  private static void split(String name, Split split, Set<String> ids) {
    assertFalse(name.isBlank(), "an official split has no name to choose it by");
    Set<String> seen = new HashSet<>();
    List<String> all =
        Stream.of(split.train(), split.validation(), split.test()).flatMap(List::stream).toList();
    for (String id : all) {
      assertTrue(
          ids.contains(id),
          "split '%s' names '%s', which is no track; leave out ids whose sound is not there"
              .formatted(name, id));
      assertTrue(
          seen.add(id),
          "split '%s' has '%s' twice; a track that is learned from must not be judged by"
              .formatted(name, id));
    }
  }

  /** The items are distinct relative paths, and the file of every track is among them. */
  static void inventory(Dataset dataset) {
    dataset.inventory().ifPresent(inventory -> inventory(inventory, dataset.tracks()));
  }

  private static void inventory(Inventory inventory, List<Track> tracks) {
    Set<String> paths = new HashSet<>();
    for (Inventory.Item item : inventory.items()) {
      assertTrue(isRelative(item.path()), "'" + item.path() + "' " + WANTED);
      assertTrue(paths.add(item.path()), "the inventory has '" + item.path() + "' twice");
    }
    for (Track track : tracks) {
      if (track.audio() instanceof AudioSource.File file && below(inventory, file.path())) {
        String path = relative(inventory, file.path());
        assertTrue(
            paths.contains(path),
            "the inventory lacks '%s', the sound of track '%s', so nobody is told when it is missing"
                .formatted(path, track.id()));
      }
    }
    for (String path : inventory.remarks().keySet()) {
      assertTrue(isRelative(path), "a remark is about '" + path + "', which " + WANTED);
    }
  }

  private static boolean isRelative(String path) {
    return !path.isBlank()
        && !path.contains("\\")
        && !path.startsWith("/")
        && Path.of(path).normalize().equals(Path.of(path))
        && !path.startsWith("..");
  }

  private static boolean below(Inventory inventory, Path file) {
    return Files.exists(file) && absolute(file).startsWith(absolute(inventory.root()));
  }

  private static String relative(Inventory inventory, Path file) {
    return absolute(inventory.root()).relativize(absolute(file)).toString().replace('\\', '/');
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
