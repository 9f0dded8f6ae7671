package org.mirkit.runner.plugin;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where plugins are looked for on disk, in the order in which they are taken.
 *
 * @param plugins jars, or folders of the jars of one plugin
 * @param directories directories whose every jar and folder is a plugin; a jar may stand here too,
 *     as people write {@value #VARIABLE} as they write a class path
 * @param defaults directories that are taken when they are there
 */
public record PluginSources(List<Path> plugins, List<Path> directories, List<Path> defaults) {

  /** Environment variable: directories or jars, separated as in a class path. */
  public static final String VARIABLE = "MIRKIT_PLUGINS";

  /** System property that the launcher sets: directories, separated as in a class path. */
  public static final String PROPERTY = "mirkit.plugins";

  /** Copies the lists. */
  public PluginSources {
    plugins = List.copyOf(plugins);
    directories = List.copyOf(directories);
    defaults = List.copyOf(defaults);
  }

  /** Nowhere: only the plugins of the class path. */
  public static PluginSources none() {
    return new PluginSources(List.of(), List.of(), List.of());
  }

  /**
   * What the command line names, then {@value #VARIABLE}, then {@value #PROPERTY}.
   *
   * @param plugins given with {@code --plugin}
   * @param directories given with {@code --plugins}
   * @param environment of the process
   * @param properties of the JVM
   */
  public static PluginSources of(
      List<Path> plugins,
      List<Path> directories,
      Map<String, String> environment,
      Properties properties) {
    List<Path> named = new ArrayList<>(directories);
    named.addAll(paths(environment.getOrDefault(VARIABLE, "")));
    List<Path> defaults =
        paths(properties.getProperty(PROPERTY, "")).stream().filter(Files::exists).toList();
    return new PluginSources(plugins, named, defaults);
  }

  private static List<Path> paths(String list) {
    return Stream.of(list.split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(Path::of)
        .toList();
  }
}
