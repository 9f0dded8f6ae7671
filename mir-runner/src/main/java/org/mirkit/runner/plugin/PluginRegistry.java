package org.mirkit.runner.plugin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  /** Name and version of each plugin that offers something, by name. */
  public Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    providers.forEach(p -> versions.put(p.plugin().name(), p.plugin().version()));
    return versions;
  }

  /**
   * The jars that some plugins were loaded from, by plugin: see {@link LoadedCode#digests}. One
   * that has no jar, or of which that is not known any more, is left out.
   */
  public Map<String, List<String>> jars(Set<String> plugins) {
    Map<String, List<String>> jars = new TreeMap<>();
    providers.stream()
        .filter(p -> plugins.contains(p.plugin().name()))
        .forEach(
            p ->
                p.code()
                    .digests()
                    .filter(digests -> !digests.isEmpty())
                    .ifPresent(digests -> jars.put(p.plugin().name(), digests)));
    return jars;
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
