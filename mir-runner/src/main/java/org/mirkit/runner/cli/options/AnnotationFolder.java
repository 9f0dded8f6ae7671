package org.mirkit.runner.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Recording;
import org.mirkit.runner.annotation.NamedFormat;

/**
 * Files of annotations, one for each sound.
 *
 * @param format of all files
 * @param targets where that of each sound goes, without the ending
 * @param annotator who says so
 */
public record AnnotationFolder(NamedFormat format, Map<Path, Path> targets, String annotator) {

  /** Writes what is said of a sound, and gives the file. */
  public Path write(Path sound, Annotation annotation, double durationSeconds) {
    Path target = Objects.requireNonNull(targets.get(sound));
    Path file = target.resolveSibling(target.getFileName() + format.ending());
    String title = target.getFileName().toString();
    format.write(
        annotation,
        new Recording(title, durationSeconds, annotator),
        Optional.of(file).filter(Files::exists),
        file);
    return file;
  }
}
