package org.mirkit.runner.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;

/**
 * Which file belongs to which track: the one that is named like the track's id, with or without the
 * id's own ending, or like its sound file.
 *
 * @param folder where they lie
 * @param extension of their names
 */
record FeatureFiles(Path folder, String extension) {

  /**
   * The file of a track.
   *
   * @throws DataException if there is none; the message says where it was looked for
   */
  Path of(Track track) {
    List<Path> places = names(track).stream().map(folder::resolve).toList();
    return places.stream()
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new DataException(
                    "%s: has no features: there is no %s"
                        .formatted(
                            track.id(),
                            places.stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(", no ")))));
  }

  private Set<String> names(Track track) {
    Set<String> names = new LinkedHashSet<>();
    if (track.id().endsWith("." + extension)) {
      names.add(track.id());
    }
    names.add(track.id() + "." + extension);
    names.add(withoutEnding(track.id()) + "." + extension);
    if (track.audio() instanceof AudioSource.File file) {
      names.add(withoutEnding(file.path().getFileName().toString()) + "." + extension);
    }
    return names;
  }

  private static String withoutEnding(String name) {
    return name.replaceFirst("(?<=[^/])\\.[^./]+$", "");
  }
}
