package org.mirkit.runner.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mirkit.api.ModelException;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * The plugins that a bundle was made with, held to those at hand. By semantic versioning, what a
 * part answers may change with the first number of its plugin's version, and as long as that is 0,
 * with the second; a version that differs in less should answer alike, and is only told.
 *
 * @param sealed name and version of those that it was made with
 * @param loaded name and version of those at hand
 * @param jars of both
 */
record SealedPlugins(Map<String, String> sealed, Map<String, String> loaded, SealedJars jars) {
  private static final Pattern UNSTABLE = Pattern.compile("0\\.\\d+");
  private static final Pattern STABLE = Pattern.compile("\\d+");

  /** Those of a bundle, and those at hand. */
  static SealedPlugins of(BundleManifest manifest, PluginRegistry registry) {
    Map<String, List<String>> jars = manifest.jars();
    return new SealedPlugins(
        manifest.plugins(),
        registry.versions(),
        new SealedJars(jars, registry.jars(jars.keySet())));
  }

  /**
   * Refuses plugins with which the bundle would not answer, or might answer otherwise.
   *
   * @throws ModelException if one is missing, or of a version that promises nothing
   */
  void require(Path file) {
    List<String> missing = named(sealed.keySet().stream().filter(p -> !loaded.containsKey(p)));
    if (!missing.isEmpty()) {
      throw new ModelException(
          "%s: needs plugins that are not loaded: %s; give their place with --plugin PATH, or put them into a folder that --plugins or MIRKIT_PLUGINS names; 'mir plugins' tells what was found where, and why any was refused (loaded: %s)"
              .formatted(file, String.join(", ", missing), String.join(", ", loaded.keySet())));
    }
    for (String plugin : sealed.keySet()) {
      String then = sealed.get(plugin);
      String now = loaded.get(plugin);
      if (!promises(then).equals(promises(now))) {
        throw new ModelException(
            "%s: was made with the plugin %s %s; here is %s %s, of which the version says that it may answer otherwise: use %s as it was, or train again"
                .formatted(file, plugin, then, plugin, now, plugin));
      }
    }
  }

  /** What differs without being refused, a line each. */
  List<String> differences(Path file) {
    Stream<String> versions =
        sealed.keySet().stream()
            .filter(plugin -> !sealed.get(plugin).equals(loaded.get(plugin)))
            .map(
                plugin ->
                    "%s: was made with the plugin %s %s and is used with %s; its version promises the same answers"
                        .formatted(file, plugin, sealed.get(plugin), loaded.get(plugin)));
    return Stream.concat(versions, jars.differences(file, unchanged()).stream()).toList();
  }

  /** Those at hand of the very version that the bundle was made with. */
  private Map<String, String> unchanged() {
    Map<String, String> unchanged = new TreeMap<>(sealed);
    unchanged.entrySet().retainAll(loaded.entrySet());
    return unchanged;
  }

  private List<String> named(Stream<String> plugins) {
    return plugins.map(plugin -> plugin + " " + sealed.get(plugin)).toList();
  }

  /** The part of a version that stays while answers do; all of one that is no number. */
  private static String promises(String version) {
    for (Pattern pattern : List.of(UNSTABLE, STABLE)) {
      Matcher matcher = pattern.matcher(version);
      if (matcher.lookingAt()) {
        return matcher.group();
      }
    }
    return version;
  }
}
