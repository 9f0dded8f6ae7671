package org.mirkit.runner.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Recording;
import org.mirkit.api.data.Track;
import org.mirkit.runner.annotation.AnnotationTypes;
import org.mirkit.runner.annotation.NamedFormat;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;

/**
 * Files that hold what is said of the tracks of a collection. JAMS holds all of a track in one
 * file, {@code song.jams}; of other formats there is a file a kind where the collection has several
 * that the format can hold: {@code song.chord.lab} and {@code song.key.lab}.
 */
final class LabelFiles {
  /** The only format known whose files keep what is there already. */
  private static final String JOINING = "jams";

  private final NamedFormat format;
  private final String annotator;
  private final boolean oneFile;
  private final SortedSet<String> leftOut = new TreeSet<>();

  /**
   * The files of a collection.
   *
   * @param annotator who says it
   */
  LabelFiles(NamedFormat format, String annotator, Collection<Track> tracks) {
    this.format = format;
    this.annotator = annotator;
    SortedSet<String> held = new TreeSet<>();
    for (Track track : tracks) {
      for (Annotation annotation : track.annotations()) {
        String name = AnnotationTypes.nameOf(annotation.getClass());
        (format.holds(annotation.getClass()) ? held : leftOut).add(name);
      }
    }
    this.oneFile = held.size() < 2 || format.id().equals(JOINING);
  }

  /** The types that the format cannot hold. */
  SortedSet<String> leftOut() {
    return leftOut;
  }

  /**
   * Writes what is said of a track.
   *
   * @param stem where, without an ending
   * @throws DataException if it cannot be written; the message names the file
   */
  void write(Track track, Path stem, double durationSeconds) {
    Recording recording = new Recording(track.id(), durationSeconds, annotator);
    Map<Path, List<Annotation>> files = new TreeMap<>();
    for (Annotation annotation : track.annotations()) {
      if (format.holds(annotation.getClass())) {
        String kind = oneFile ? "" : "." + AnnotationTypes.shortNameOf(annotation.getClass());
        Path file = stem.resolveSibling(stem.getFileName() + kind + format.ending());
        files.merge(file, List.of(annotation), LabelFiles::joined);
      }
    }
    files.forEach((file, annotations) -> write(file, annotations, recording));
  }

  private static List<Annotation> joined(List<Annotation> some, List<Annotation> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private void write(Path file, List<Annotation> annotations, Recording recording) {
    try {
      AtomicFile.place(file, part -> writeAll(part, annotations, recording));
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    } catch (DataException e) {
      throw new DataException("%s: is not written: %s".formatted(file, e.getMessage()), e);
    }
  }

  private void writeAll(Path part, List<Annotation> annotations, Recording recording)
      throws IOException {
    Optional<Path> earlier = Optional.empty();
    for (Annotation annotation : annotations) {
      // In memory first: the format reads the earlier file while it writes.
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      format.format().write(annotation, recording, earlier, bytes);
      Files.write(part, bytes.toByteArray());
      earlier = Optional.of(part);
    }
  }
}
