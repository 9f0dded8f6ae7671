package org.mirkit.datasets.named;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mirkit.api.DataException;
import org.mirkit.datasets.files.TrackIds;

/** What lies below a folder. */
public final class FileTree {
  /** What names of sound files end in. */
  static final Set<String> SOUND = Set.of("wav", "flac", "mp3", "ogg", "aif", "aiff", "au", "m4a");

  private FileTree() {}

  /** All visible files below a folder, at any depth, as paths from the root, in one order. */
  public static List<String> files(Path root, String folder) {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(file -> path(root, file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new DataException(
          start + " cannot be looked through: " + e + "; check its permissions and links", e);
    }
  }

  /** As the file system has it, whatever Unicode's form: it must lead back to the file. */
  private static String path(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The first of several folders that is there. */
  static Optional<String> firstFolder(Path root, List<String> candidates) {
    return candidates.stream().filter(c -> Files.isDirectory(root.resolve(c))).findFirst();
  }

  /** The names of the folders in a folder, in one order; none where it is not there. */
  static List<String> folders(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new DataException(root + " cannot be looked through: " + e, e);
    }
  }

  /** The last name of a path, without its extension. */
  public static String stem(String path) {
    String name = TrackIds.composed(path.substring(path.lastIndexOf('/') + 1));
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** What a name ends in, in lower case. */
  static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name of the folder that a file lies in, or nothing at the root. */
  static String folder(String path) {
    String[] names = path.split("/");
    return names.length < 2 ? "" : names[names.length - 2];
  }

  /** Whether a name is that of a sound file. */
  public static boolean isSound(String path) {
    return SOUND.contains(extension(path));
  }

  /** A name but for signs, blanks and case. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** A folder in front of a path; none where it is empty. */
  static String below(String folder, String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }
}
