package org.mirkit.runner.plugin;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.MirPlugin;

/** The open jars of one plugin, in the order in which classes are looked for. */
final class PluginJars implements Closeable {
  private final List<OpenJar> jars = new ArrayList<>();

  private PluginJars() {}

  /**
   * Opens a jar, or all jars of a folder.
   *
   * @throws PluginException if there is none, or one is not a readable jar
   */
  static PluginJars open(Path source) throws IOException {
    PluginJars opened = new PluginJars();
    try {
      for (Path path : PluginFiles.jarsAt(source)) {
        opened.jars.add(OpenJar.of(path));
      }
      return opened;
    } catch (PluginException e) {
      opened.close();
      throw e;
    }
  }

  /** The descriptor; only one of the jars may have one. */
  PluginDescriptor descriptor() throws IOException {
    List<OpenJar> described = all(MirPlugin.DESCRIPTOR).toList();
    if (described.isEmpty()) {
      throw new PluginException(
          "it has no " + MirPlugin.DESCRIPTOR + "; expected a plugin with name, version and api");
    }
    if (described.size() > 1) {
      throw new PluginException(
          "%s and %s are both plugins; expected one plugin in a folder, with its libraries"
              .formatted(described.get(0).path(), described.get(1).path()));
    }
    try (InputStream in = described.get(0).open(MirPlugin.DESCRIPTOR)) {
      return PluginDescriptor.read(in);
    }
  }

  /** Where they lie. */
  List<Path> paths() {
    return jars.stream().map(OpenJar::path).toList();
  }

  /** The jar that has an entry, the first where several do. */
  Optional<OpenJar> first(String entry) {
    return all(entry).findFirst();
  }

  /** All jars that have an entry. */
  Stream<OpenJar> all(String entry) {
    return jars.stream().filter(jar -> jar.has(entry));
  }

  @Override
  public void close() throws IOException {
    for (OpenJar jar : jars) {
      jar.close();
    }
  }
}
