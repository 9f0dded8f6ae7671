package org.mirkit.datasets.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mirkit.api.DataException;

/**
 * What lies in the folder of one class, at any depth.
 *
 * @param folder the class's folder
 * @param tracks files whose names end as those of tracks do, in no order
 * @param others how many other files there are
 */
record ClassFolder(Path folder, List<Path> tracks, int others) {

  /**
   * Looks through a folder. Names that begin with a dot are hidden, files and folders alike; links
   * are followed.
   */
  static ClassFolder scan(Path folder, Set<String> extensions) {
    Scan scan = new Scan(extensions);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, scan);
    } catch (IOException e) {
      throw new DataException(
          folder + " cannot be looked through: " + e + "; check its permissions and links", e);
    }
    return new ClassFolder(folder, scan.tracks, scan.others);
  }

  /** The class's name. */
  String label() {
    return TrackIds.composed(folder.getFileName().toString());
  }

  static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static final class Scan extends SimpleFileVisitor<Path> {
    private final Set<String> extensions;
    private final List<Path> tracks = new ArrayList<>();
    private int others;

    Scan(Set<String> extensions) {
      this.extensions = extensions;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        if (extensions.contains(extension(file))) {
          tracks.add(file);
        } else {
          others++;
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private static String extension(Path file) {
      String name = file.getFileName().toString();
      int dot = name.lastIndexOf('.');
      return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
  }
}
