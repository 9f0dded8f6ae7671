package org.mirkit.runner.plugin;

import java.nio.file.Path;
import java.util.List;

/**
 * Loads plugins: those on the class path first, then those from disk. Each is taken or refused by
 * itself.
 */
public final class PluginLoader {
  private final ClassLoader host;

  /** Loads for the runner itself. */
  public PluginLoader() {
    this(PluginLoader.class.getClassLoader());
  }

  /**
   * Loads for another host.
   *
   * @param host sees the built-in plugins and the packages that plugins from disk share
   */
  public PluginLoader(ClassLoader host) {
    this.host = host;
  }

  /**
   * Loads what there is; what cannot be used is told in {@link LoadedPlugins#failures()}.
   *
   * @param sources where to look on disk
   */
  public LoadedPlugins load(PluginSources sources) {
    PluginIntake intake = new PluginIntake();
    new BuiltInPlugins(host).addTo(intake);
    PluginSearch search = new PluginSearch(sources);
    search.failures().forEach(intake::refuse);
    List<Path> found = search.found();
    for (Path source : found) {
      new DiskPlugin(source, host).addTo(intake);
    }
    return intake.result();
  }
}
