package org.mirkit.runner.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the sources and lists the jars and folders that are one plugin each, once. */
final class PluginSearch {
  private final List<Path> found = new ArrayList<>();
  private final List<PluginFailure> failures = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  PluginSearch(PluginSources sources) {
    sources.plugins().forEach(this::addPlugin);
    sources.directories().forEach(this::addDirectory);
    sources.defaults().forEach(this::addDirectory);
  }

  /** Jars and folders of jars, each one plugin, in the order of the sources. */
  List<Path> found() {
    return found;
  }

  /** Sources that are not there or cannot be read. */
  List<PluginFailure> failures() {
    return failures;
  }

  static boolean isJar(Path path) {
    return path.getFileName().toString().endsWith(".jar") && Files.isRegularFile(path);
  }

  private void addPlugin(Path path) {
    try {
      if (seen.add(path.toRealPath())) {
        found.add(path);
      }
    } catch (IOException e) {
      String reason = e instanceof NoSuchFileException ? "there is no such file or folder" : "" + e;
      fail(path, reason + "; expected a jar or a folder of jars");
    }
  }

  private void addDirectory(Path directory) {
    if (Files.isDirectory(directory)) {
      addContents(directory);
    } else {
      addPlugin(directory);
    }
  }

  private void addContents(Path directory) {
    try {
      PluginFiles.contents(directory).forEach(this::addPlugin);
    } catch (IOException e) {
      fail(directory, "the folder cannot be read: " + e);
    }
  }

  private void fail(Path source, String reason) {
    failures.add(new PluginFailure(source.toString(), Optional.empty(), reason));
  }
}
