package org.mirkit.runner.plugin;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What came of looking for plugins. Closing it closes the jars of the plugins from disk: their
 * parts MUST NOT be used afterwards.
 */
public final class LoadedPlugins implements AutoCloseable {
  private final PluginRegistry registry;
  private final List<LoadedPlugin> plugins;
  private final List<PluginFailure> failures;
  private final List<Closeable> loaders;

  LoadedPlugins(
      List<LoadedProvider> providers,
      List<LoadedPlugin> plugins,
      List<PluginFailure> failures,
      List<? extends Closeable> loaders) {
    this.registry = new PluginRegistry(providers);
    this.plugins = List.copyOf(plugins);
    this.failures = List.copyOf(failures);
    this.loaders = List.copyOf(loaders);
  }

  /** All that the plugins offer. */
  public PluginRegistry registry() {
    return registry;
  }

  /** The plugins in use: those of the class path first, then those from disk as they were named. */
  public List<LoadedPlugin> plugins() {
    return plugins;
  }

  /** The plugins that could not be used. */
  public List<PluginFailure> failures() {
    return failures;
  }

  @Override
  public void close() {
    IOException first = null;
    for (Closeable loader : loaders) {
      try {
        loader.close();
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw new UncheckedIOException(first);
    }
  }
}
