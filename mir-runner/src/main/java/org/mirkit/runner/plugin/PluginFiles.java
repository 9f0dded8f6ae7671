package org.mirkit.runner.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mirkit.api.PluginException;

/** The files that a plugin on disk is made of. */
public final class PluginFiles {
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
}
