package org.mirkit.runner.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;

/** Where the files of each track go: below one folder, by its id. */
final class TrackStems {

  private TrackStems() {}

  /**
   * A place, without extension, for each track, by id. Where the id is a file's name, the ending
   * goes, unless two would meet then: {@code song.mp3} and {@code song.flac} keep theirs.
   *
   * @throws DataException if an id leads out of the folder or is no name for a file
   */
  static Map<String, Path> of(List<Track> tracks, Path folder) {
    Map<String, Integer> uses = new HashMap<>();
    tracks.forEach(track -> uses.merge(key(stem(track)), 1, Integer::sum));
    Map<String, Path> stems = new TreeMap<>();
    for (Track track : tracks) {
      String stem = stem(track);
      stems.put(track.id(), below(folder, uses.get(key(stem)) == 1 ? stem : track.id()));
    }
    return stems;
  }

  /** Some file systems do not tell capitals from small letters. */
  private static String key(String stem) {
    return stem.toLowerCase(Locale.ROOT);
  }

  private static String stem(Track track) {
    return track.audio() instanceof AudioSource.File
        ? track.id().replaceFirst("(?<=[^/])\\.[^./]+$", "")
        : track.id();
  }

  private static Path below(Path folder, String id) {
    try {
      Path root = folder.toAbsolutePath().normalize();
      Path place = root.resolve(id).normalize();
      if (place.startsWith(root) && !place.equals(root)) {
        return place;
      }
    } catch (InvalidPathException e) {
      throw new DataException(
          "the track '%s' cannot be a file's name here: %s".formatted(id, e.getReason()), e);
    }
    throw new DataException(
        "the track '%s' would be written outside of %s; export a collection whose tracks lie below its root"
            .formatted(id, folder));
  }
}
