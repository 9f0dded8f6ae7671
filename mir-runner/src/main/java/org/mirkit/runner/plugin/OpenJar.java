package org.mirkit.runner.plugin;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mirkit.api.PluginException;

/**
 * A jar of a plugin that stays open while the plugin is in use: what was loaded goes on from the
 * same bytes when another jar is moved to its place.
 */
final class OpenJar implements Closeable {
  private final Path path;
  private final JarFile file;
  private final CodeSource codeSource;
  private final PackageFacts facts;

  private OpenJar(Path path, JarFile file) throws IOException {
    this.path = path;
    this.file = file;
    this.codeSource = new CodeSource(path.toUri().toURL(), (CodeSigner[]) null);
    this.facts = PackageFacts.of(file.getManifest());
  }

  /**
   * Opens a jar; of entries for several Java versions those for this one count.
   *
   * @throws PluginException if it is not a readable jar, or one of its names is a trap
   */
  static OpenJar of(Path path) {
    try {
      JarFile file = new JarFile(path.toFile(), true, ZipFile.OPEN_READ, JarFile.runtimeVersion());
      try {
        requireHonestNames(file);
        return new OpenJar(path, file);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException | SecurityException e) {
      throw new PluginException(
          path.getFileName() + " is not a readable jar: " + e.getMessage(), e);
    }
  }

  private static void requireHonestNames(JarFile file) {
    Optional<String> trap =
        file.stream().map(ZipEntry::getName).filter(PluginFiles::leavesItsFolder).findFirst();
    if (trap.isPresent()) {
      throw new PluginException(
          "%s!%s %s"
              .formatted(Path.of(file.getName()).getFileName(), trap.get(), PluginFiles.LEAVING));
    }
  }

  Path path() {
    return path;
  }

  CodeSource codeSource() {
    return codeSource;
  }

  PackageFacts facts() {
    return facts;
  }

  boolean has(String entry) {
    return file.getEntry(entry) != null;
  }

  InputStream open(String entry) throws IOException {
    ZipEntry found = file.getEntry(entry);
    if (found == null) {
      throw new FileNotFoundException(path + " holds no " + entry);
    }
    return file.getInputStream(found);
  }

  /** The URL of an entry, which reads from this open jar. */
  URL urlOf(String entry) throws MalformedURLException {
    String place = "jar:" + path.toUri().toURL() + "!/" + JarEntryHandler.escaped(entry);
    return new URL(null, place, new JarEntryHandler(this, entry));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
