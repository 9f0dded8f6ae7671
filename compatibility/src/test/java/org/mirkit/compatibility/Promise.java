package org.mirkit.compatibility;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.testkit.ProviderContract;

/**
 * Something that plugins are compiled against.
 *
 * @param artifact the module that holds it
 * @param packages those of its packages that plugins may use, each with all below it
 * @param witness a class of the module, by which its code is found
 */
record Promise(String artifact, List<String> packages, Class<?> witness) {
  private static final Path RELEASED = Path.of("released");

  /** All that mirkit promises to plugin authors. */
  static Stream<Promise> all() {
    return Stream.of(
        new Promise("mir-api", List.of("org.mirkit.api"), MirPlugin.class),
        new Promise("mir-testkit", List.of("org.mirkit.testkit"), ProviderContract.class),
        new Promise(
            "mir-models",
            List.of("org.mirkit.models.engine", "org.mirkit.models.imported"),
            DjlLayer.class));
  }

  /** What was released last. */
  Path released() {
    return RELEASED.resolve(artifact + ".jar");
  }

  /** What the sources make today: a jar, or a folder of classes. */
  Path today() {
    return ClassFiles.origin(witness);
  }

  /** Whether a class file is part of the promise. */
  boolean covers(String file) {
    return packages.stream().anyMatch(name -> file.startsWith(name.replace('.', '/') + "/"));
  }

  @Override
  public String toString() {
    return artifact;
  }
}
