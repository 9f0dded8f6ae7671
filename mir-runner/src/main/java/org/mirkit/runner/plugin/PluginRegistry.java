package org.mirkit.runner.plugin;

import java.util.List;

/** All providers that were found, by kind and id. */
public final class PluginRegistry {
  private final List<LoadedProvider> providers;

  /** A registry of the given providers, in the order in which they are to be listed. */
  public PluginRegistry(List<LoadedProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  /** All providers, in order. */
  public List<LoadedProvider> all() {
    return providers;
  }

  /** The providers of one kind, in order. */
  public List<LoadedProvider> of(Class<?> partType) {
    return providers.stream().filter(p -> p.provider().partType() == partType).toList();
  }

  /**
   * The providers of a kind that answer to an id, plain ({@code hpcp}) or qualified by its plugin
   * ({@code acme:hpcp}): none when the id is unknown, several when it is ambiguous.
   */
  public List<LoadedProvider> find(Class<?> partType, String id) {
    return of(partType).stream()
        .filter(p -> p.provider().id().equals(id) || p.qualifiedId().equals(id))
        .toList();
  }
}
