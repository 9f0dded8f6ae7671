package org.mirkit.runner.audio;

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
import java.util.Map;
import java.util.TreeMap;

/**
 * The sound files that a person means by naming files and folders. A folder stands for all files
 * below it that a decoder accepts by their first bytes, and for those that are named like sound
 * though no decoder accepts them, so that a damaged file is told of instead of passed over. Hidden
 * files and folders are left out.
 *
 * @param files what was found, in order: folders as they were given, what is in each by name
 * @param unreadable what could not be looked into, with the reason
 */
public record SoundFiles(List<Found> files, Map<Path, String> unreadable) {

  /**
   * A file.
   *
   * @param file where it lies
   * @param relative its path below the folder that was given, or its name
   */
  public record Found(Path file, Path relative) {}

  /**
   * Looks through files and folders.
   *
   * @param given files, which are taken as they are, and folders
   * @param reader knows what is sound
   */
  public static SoundFiles of(List<Path> given, AudioReader reader) {
    SoundFiles found = new SoundFiles(new ArrayList<>(), new TreeMap<>());
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        found.walk(path, reader);
      } else {
        found.files.add(new Found(path, path.getFileName()));
      }
    }
    return found;
  }

  private void walk(Path root, AudioReader reader) {
    List<Found> below = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(root, reader, below));
    } catch (IOException e) {
      unreadable.put(root, root + ": cannot be read: " + e);
    }
    below.sort((a, b) -> a.relative().toString().compareTo(b.relative().toString()));
    files.addAll(below);
  }

  /** Gathers what looks or is named like sound; what cannot be read does not stop it. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final AudioReader reader;
    private final List<Found> below;

    Visitor(Path root, AudioReader reader, List<Found> below) {
      this.root = root;
      this.reader = reader;
      this.below = below;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file) && reader.isMeantAsSound(file)) {
        below.add(new Found(file, root.relativize(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      unreadable.put(file, file + ": cannot be read: " + failure);
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** The end of a name after its last dot, in small letters; empty if there is none. */
  static String extension(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
