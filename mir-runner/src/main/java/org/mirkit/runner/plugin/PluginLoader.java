package org.mirkit.runner.plugin;

import java.nio.file.Path;
import java.util.List;

/**
 * Loads plugins: those on the class path first, then those from disk. Each is taken or refused by
 * itself.
 */
public final class PluginLoader {
  private final ClassLoader host;
  private final Watch watch;

  /** Loads for the runner itself, as patient as the environment of the process says. */
  public PluginLoader() {
    this(Watch.of(System.getenv()));
  }

  /** Loads for the runner itself. */
  public PluginLoader(Watch watch) {
    this(PluginLoader.class.getClassLoader(), watch);
  }

  /**
   * Loads for another host.
   *
   * @param host sees the built-in plugins and the packages that plugins from disk share
   * @param watch over plugins from disk while they are loaded and make parts
   */
  public PluginLoader(ClassLoader host, Watch watch) {
    this.host = host;
    this.watch = watch;
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
      new DiskPlugin(source, host, watch).addTo(intake);
    }
    return intake.result();
  }
}
