package org.mirkit.runner.plugin;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.MirPlugin;

/**
 * The open jars of one plugin. Only their directories are read; while they are open, the JDK shares
 * each directory with the class loader, so that none is read twice.
 */
final class PluginJars implements Closeable {
  private final List<Path> paths;
  private final List<JarFile> jars = new ArrayList<>();

  private PluginJars(List<Path> paths) {
    this.paths = paths;
  }

  /**
   * Opens a jar, or all jars of a folder.
   *
   * @throws PluginException if there is none, or one is not a readable jar
   */
  static PluginJars open(Path source) throws IOException {
    PluginJars opened = new PluginJars(jarsAt(source));
    try {
      for (Path path : opened.paths) {
        opened.jars.add(openJar(path));
      }
      return opened;
    } catch (PluginException e) {
      opened.close();
      throw e;
    }
  }

  /** The descriptor; only one of the jars may have one. */
  PluginDescriptor descriptor() throws IOException {
    List<JarFile> described =
        jars.stream().filter(jar -> jar.getEntry(MirPlugin.DESCRIPTOR) != null).toList();
    if (described.isEmpty()) {
      throw new PluginException(
          "it has no " + MirPlugin.DESCRIPTOR + "; expected a plugin with name, version and api");
    }
    if (described.size() > 1) {
      throw new PluginException(
          "%s and %s are both plugins; expected one plugin in a folder, with its libraries"
              .formatted(described.get(0).getName(), described.get(1).getName()));
    }
    JarFile jar = described.get(0);
    ZipEntry entry = jar.getEntry(MirPlugin.DESCRIPTOR);
    try (InputStream in = jar.getInputStream(entry)) {
      return PluginDescriptor.read(in);
    }
  }

  URL[] urls() throws IOException {
    URL[] urls = new URL[paths.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = paths.get(i).toUri().toURL();
    }
    return urls;
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : jars) {
      jar.close();
    }
  }

  private static List<Path> jarsAt(Path source) throws IOException {
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

  private static JarFile openJar(Path path) {
    try {
      return new JarFile(path.toFile());
    } catch (IOException e) {
      throw new PluginException(
          path.getFileName() + " is not a readable jar: " + e.getMessage(), e);
    }
  }
}
