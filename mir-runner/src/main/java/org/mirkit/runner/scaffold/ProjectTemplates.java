package org.mirkit.runner.scaffold;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mirkit.api.ConfigException;

/**
 * The files that {@code mir-archetype} has on the class path: those of every plugin at the top, and
 * in {@code kinds} those of each kind.
 */
final class ProjectTemplates implements AutoCloseable {
  private static final String ROOT = "archetype-resources";

  private final Path root;
  private final Closeable source;

  private ProjectTemplates(Path root, Closeable source) {
    this.root = root;
    this.source = source;
  }

  /** Opens them, in their jar or in the folder of a build. */
  static ProjectTemplates open() throws IOException {
    URL pom = ProjectTemplates.class.getClassLoader().getResource(ROOT + "/pom.xml");
    if (pom == null) {
      throw new IllegalStateException("mir-archetype is not on the class path");
    }
    try {
      if (pom.openConnection() instanceof JarURLConnection jar) {
        URI file = jar.getJarFileURL().toURI();
        FileSystem inside = FileSystems.newFileSystem(Path.of(file));
        return new ProjectTemplates(inside.getPath(ROOT), inside);
      }
      return new ProjectTemplates(Path.of(pom.toURI()).resolveSibling(""), () -> {});
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The kinds for which there are files, in alphabetical order. */
  List<String> kinds() throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve("kinds"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /**
   * The files of a project, filled, by their paths with forward slashes.
   *
   * @throws ConfigException if two of them would have one path
   */
  SortedMap<String, String> filled(PluginIdentity identity) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    TemplateText text = new TemplateText(identity.variables());
    Path kinds = root.resolve("kinds");
    Path kind = kinds.resolve(identity.kind());
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(kinds) || file.startsWith(kind)) {
          Path base = file.startsWith(kind) ? kind : root;
          String path = text.path(base.relativize(file).toString().replace('\\', '/'));
          if (files.put(path, text.content(Files.readString(file))) != null) {
            throw new ConfigException(
                "'%s' would be the name of two classes in %s; choose another name, such as my-%s"
                    .formatted(identity.name(), path, identity.name()));
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    // Archivers leave out a file that is called .gitignore.
    files.put(".gitignore", files.remove("gitignore"));
    return files;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
