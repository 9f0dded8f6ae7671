package org.mirkit.runner.plugin;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.Provider;

/** Gathers plugins one by one, and refuses names that are taken. */
final class PluginIntake {
  private final List<LoadedProvider> providers = new ArrayList<>();
  private final List<LoadedPlugin> plugins = new ArrayList<>();
  private final List<PluginFailure> failures = new ArrayList<>();
  private final List<Closeable> loaders = new ArrayList<>();

  /**
   * Refuses a second plugin of one name.
   *
   * @throws PluginException if a plugin of this name is in
   */
  void checkNameIsFree(String name) {
    Optional<LoadedPlugin> holder =
        plugins.stream().filter(plugin -> plugin.info().name().equals(name)).findFirst();
    if (holder.isPresent()) {
      throw new PluginException(
          "a plugin of this name (version %s) was already loaded from %s; keep one of the two"
              .formatted(holder.get().info().version(), holder.get().source()));
    }
  }

  /**
   * Takes a plugin in.
   *
   * @param offered all that it offers, found to keep to the rules
   */
  void accept(List<Provider<?, ?>> offered, LoadedPlugin plugin, LoadedCode code) {
    offered.forEach(provider -> providers.add(new LoadedProvider(plugin.info(), provider, code)));
    plugins.add(plugin);
  }

  /** Keeps the loader of an accepted plugin until the end. */
  void keep(Closeable loader) {
    loaders.add(loader);
  }

  void refuse(PluginFailure failure) {
    failures.add(failure);
  }

  void refuse(String source, Optional<String> name, Throwable cause) {
    refuse(new PluginFailure(source, name, FailureReason.of(cause)));
  }

  LoadedPlugins result() {
    return new LoadedPlugins(providers, plugins, failures, loaders);
  }
}
