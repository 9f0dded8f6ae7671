package org.mirkit.runner.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/** Which plugins the parts of a resolved configuration come from. */
final class UsedProviders {
  private final PluginRegistry registry;

  /** Looks ids up in a registry. */
  UsedProviders(PluginRegistry registry) {
    this.registry = registry;
  }

  /** Name and version of each plugin that a {@code use:} below these trees may name. */
  Map<String, String> plugins(List<JsonNode> trees) {
    Set<String> ids = new LinkedHashSet<>();
    trees.forEach(tree -> collect(tree, ids));
    Map<String, String> plugins = new TreeMap<>();
    for (LoadedProvider loaded : registry.all()) {
      if (ids.contains(loaded.provider().id()) || ids.contains(loaded.qualifiedId())) {
        plugins.put(loaded.plugin().name(), loaded.plugin().version());
      }
    }
    return plugins;
  }

  private static void collect(JsonNode tree, Set<String> ids) {
    if (tree.path("use").isTextual()) {
      ids.add(tree.get("use").asText());
    }
    tree.forEach(child -> collect(child, ids));
  }
}
