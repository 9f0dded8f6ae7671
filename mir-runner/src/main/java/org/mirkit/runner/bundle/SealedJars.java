package org.mirkit.runner.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The jars of the plugins that a bundle was made with, held to those at hand. One version may have
 * been built twice, a snapshot will have been; whether the other build answers alike cannot be
 * told, so that it is used and the person hears of it.
 *
 * @param sealed SHA-256 of the jars of each plugin that it was made with, sorted
 * @param loaded the same of those at hand
 */
record SealedJars(Map<String, List<String>> sealed, Map<String, List<String>> loaded) {
  private static final int SHOWN_DIGITS = 12;
  private static final String SNAPSHOT = "SNAPSHOT";

  /**
   * The plugins of one version with other code, a line each; one of which nothing is known on a
   * side is not told.
   *
   * @param versions of the plugins that are the same on both sides
   */
  List<String> differences(Path file, Map<String, String> versions) {
    return versions.keySet().stream()
        .filter(plugin -> sealed.containsKey(plugin) && loaded.containsKey(plugin))
        .filter(plugin -> !sealed.get(plugin).equals(loaded.get(plugin)))
        .map(plugin -> difference(file, plugin, versions.get(plugin)))
        .toList();
  }

  private String difference(Path file, String plugin, String version) {
    return "%s: was made with another build of the plugin %s %s (SHA-256 %s; here %s): %s; to be sure, use the build that made it ('mir plugins' tells the SHA-256 of what is loaded), or train again"
        .formatted(
            file,
            plugin,
            version,
            beyond(sealed, loaded, plugin),
            beyond(loaded, sealed, plugin),
            version.contains(SNAPSHOT)
                ? "a snapshot promises nothing, and the answers may differ"
                : "the version promises the same answers");
  }

  /** The jars of one side that the other lacks. */
  private static String beyond(
      Map<String, List<String>> side, Map<String, List<String>> other, String plugin) {
    String jars =
        side.get(plugin).stream()
            .filter(jar -> !other.get(plugin).contains(jar))
            .map(jar -> jar.substring(0, Math.min(SHOWN_DIGITS, jar.length())) + "…")
            .collect(Collectors.joining(", "));
    return jars.isEmpty() ? "none besides" : jars;
  }
}
