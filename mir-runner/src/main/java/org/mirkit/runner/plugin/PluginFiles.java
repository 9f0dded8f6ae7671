package org.mirkit.runner.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.mirkit.api.PluginException;

/** The files that a plugin on disk is made of. */
public final class PluginFiles {
  /** What is said of an entry that {@link #leavesItsFolder}. */
  public static final String LEAVING =
      "would be unpacked outside its folder; do not use a jar with such a name";

  private static final String ASIDE = ".replaced";
  private static final Pattern LEAVES_ITS_FOLDER =
      Pattern.compile("(.*[/\\\\])?\\.\\.([/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*");

  private PluginFiles() {}

  /**
   * The jars of a plugin: the jar itself, or those of a folder by name.
   *
   * @throws PluginException if the folder holds none
   */
  public static List<Path> jarsAt(Path source) throws IOException {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(source, PluginSearch::isJar)) {
      entries.forEach(jars::add);
    }
    if (jars.isEmpty()) {
      throw new PluginException("the folder holds no jar; expected the jars of one plugin");
    }
    Collections.sort(jars);
    return jars;
  }

  /**
   * The jars and folders in a folder of plugins, by name. Hidden ones do not count, except what was
   * put {@linkplain #asideOf aside} from a place where nothing is.
   */
  public static List<Path> contents(Path directory) throws IOException {
    List<Path> contents = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (isPlain(entry) || isAside(entry)) {
          contents.add(entry);
        }
      }
    }
    Collections.sort(contents);
    return contents;
  }

  /** Where the folder of a plugin waits while another one is moved to its place. */
  public static Path asideOf(Path place) {
    return place.resolveSibling("." + place.getFileName() + ASIDE);
  }

  private static boolean isPlain(Path entry) {
    boolean hidden = entry.getFileName().toString().startsWith(".");
    return !hidden && (PluginSearch.isJar(entry) || Files.isDirectory(entry));
  }

  private static boolean isAside(Path entry) {
    String name = entry.getFileName().toString();
    return name.length() > 1 + ASIDE.length()
        && name.startsWith(".")
        && name.endsWith(ASIDE)
        && Files.notExists(entry.resolveSibling(name.substring(1, name.length() - ASIDE.length())));
  }

  /**
   * Whether an entry of a jar would come to lie outside the folder that the jar is unpacked into.
   * Nothing is unpacked here, but others do, and no honest build makes such a name.
   */
  public static boolean leavesItsFolder(String entry) {
    return LEAVES_ITS_FOLDER.matcher(entry).matches();
  }
}
