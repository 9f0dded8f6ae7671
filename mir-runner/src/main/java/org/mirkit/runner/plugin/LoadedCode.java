package org.mirkit.runner.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirkit.runner.io.Sha256;

/**
 * The code of a plugin: its jars as they were when it was loaded, and how long the host waits for
 * them. It is found where the plugin is, never by the class of a provider: that of one that is mere
 * facts is the API's.
 */
public final class LoadedCode {
  private final List<Jar> jars;
  private final Watch watch;
  private @Nullable List<String> digests;

  private LoadedCode(List<Jar> jars, Watch watch) {
    this.jars = jars;
    this.watch = watch;
  }

  /** A jar, and what tells that another one was put in its place. */
  private record Jar(Path path, long bytes, FileTime changed) {

    static Jar at(Path path) throws IOException {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      return new Jar(path, found.size(), found.lastModifiedTime());
    }

    boolean isThere() throws IOException {
      return equals(at(path));
    }
  }

  /** Code of the host's own, as trusted as the host. */
  public static LoadedCode ofHost() {
    return new LoadedCode(List.of(), new Watch(Duration.ZERO));
  }

  /** Code from a place of the class path: a jar, or a folder of classes. */
  static LoadedCode ofHost(Path place) throws IOException {
    return Files.isDirectory(place) ? ofHost() : of(List.of(place), ofHost().watch);
  }

  /** Code from jars that were just opened. */
  static LoadedCode of(List<Path> paths, Watch watch) throws IOException {
    List<Jar> jars = new ArrayList<>();
    for (Path path : paths) {
      jars.add(Jar.at(path));
    }
    return new LoadedCode(List.copyOf(jars), watch);
  }

  /** Over what the code does while it makes parts. */
  Watch watch() {
    return watch;
  }

  /**
   * The SHA-256 of each jar, sorted, whatever the jars are called: none where classes lie in no
   * jar, and nothing where a jar was replaced or removed since it was loaded. Read when first asked
   * for, since all jars are many megabytes.
   */
  public synchronized Optional<List<String>> digests() {
    if (digests == null) {
      digests = read();
    }
    return Optional.ofNullable(digests);
  }

  private @Nullable List<String> read() {
    List<String> found = new ArrayList<>();
    try {
      for (Jar jar : jars) {
        found.add(Sha256.ofFile(jar.path()));
        if (!jar.isThere()) {
          return null;
        }
      }
    } catch (IOException e) {
      // It was removed: as with one that was replaced, nobody can tell any more what was loaded.
      return null;
    }
    return found.stream().sorted().toList();
  }
}
