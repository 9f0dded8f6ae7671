package org.mirkit.runner.evaluation;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.annotation.FormatChoice;
import org.mirkit.runner.annotation.NamedFormat;
import org.mirkit.runner.io.IoReason;

/**
 * One side of an evaluation: a file of annotations, or a folder of them, each named like its track.
 */
public final class AnnotationSide {
  private final Path path;
  private final AnnotationFormats formats;
  private final Optional<FormatChoice> given;
  private final Class<? extends Annotation> type;

  /**
   * A side.
   *
   * @param path a file or a folder
   * @param formatId the format of its files; that which their names say when empty
   * @param type of the annotations that are wanted
   * @throws ConfigException if there is no such path or format, or the format does not hold that
   *     type
   */
  public AnnotationSide(
      Path path,
      AnnotationFormats formats,
      Optional<String> formatId,
      Class<? extends Annotation> type) {
    if (!Files.exists(path)) {
      throw new ConfigException(path + ": there is no such file or folder");
    }
    this.path = path;
    this.formats = formats;
    this.given = formatId.map(id -> formats.ofId(id, List.of()));
    this.type = type;
    given.ifPresent(choice -> choice.holding(type));
    if (!isFolder()) {
      formatOf(path);
    }
  }

  Path path() {
    return path;
  }

  boolean isFolder() {
    return Files.isDirectory(path);
  }

  /** Reads one of its files. */
  Annotation read(Path file) {
    return formatOf(file).read(file, type);
  }

  private NamedFormat formatOf(Path file) {
    return given.isPresent() ? given.get().holding(type) : formatByEnding(file);
  }

  private NamedFormat formatByEnding(Path file) {
    try {
      return formats.ofFile(file).holding(type);
    } catch (ConfigException e) {
      throw new ConfigException(
          e.getMessage()
              + "\nif the file is in another format than its ending says, name that by --format,"
              + " --reference-format or --estimate-format");
    }
  }

  /**
   * The files of a folder by track: the path below it, with forward slashes and without the ending.
   * Hidden files, and those whose ending no format of that type has, are passed over. Where a
   * format is given, its own endings count; if no file has one, those of the other formats do, for
   * MIREX's texts are often named {@code .lab}.
   *
   * @throws DataException if it cannot be read
   * @throws ConfigException if two files may be meant for one track
   */
  Map<String, Path> filesByTrack() {
    List<Path> all = files();
    Map<String, Path> own = byTrack(all, endings());
    return own.isEmpty() && given.isPresent() ? byTrack(all, endings(formats.all())) : own;
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(file -> Files.isRegularFile(file) && !isHidden(path.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DataException(path + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  private static boolean isHidden(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .anyMatch(name -> name.toString().startsWith("."));
  }

  private Map<String, Path> byTrack(List<Path> all, List<String> endings) {
    Map<String, Path> files = new TreeMap<>();
    for (Path file : all) {
      longestOf(endings, file).ifPresent(ending -> put(file, ending, files));
    }
    return files;
  }

  private static Optional<String> longestOf(List<String> endings, Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().filter(name::endsWith).max(Comparator.comparingInt(String::length));
  }

  private void put(Path file, String ending, Map<String, Path> files) {
    String name = path.relativize(file).toString().replace('\\', '/');
    Path other = files.put(name.substring(0, name.length() - ending.length()), file);
    if (other != null) {
      throw new ConfigException(
          "%s and %s may both be meant for one track; %s"
              .formatted(
                  other,
                  file,
                  given.isPresent()
                      ? "keep one of them in the folder"
                      : "say which by --format, --reference-format or --estimate-format"));
    }
  }

  /** What files of that type end in, with the dot; of the given format alone where there is one. */
  List<String> endings() {
    List<NamedFormat> candidates = given.map(FormatChoice::chosen).orElseGet(formats::all);
    return endings(candidates.stream().filter(format -> format.holds(type)).toList());
  }

  private static List<String> endings(List<NamedFormat> formats) {
    return formats.stream()
        .flatMap(format -> format.format().extensions().stream())
        .map(extension -> "." + extension)
        .distinct()
        .toList();
  }
}
