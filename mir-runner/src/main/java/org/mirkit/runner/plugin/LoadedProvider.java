package org.mirkit.runner.plugin;

import org.mirkit.api.plugin.Part;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.api.plugin.Provider;

/**
 * A provider with the plugin that brought it.
 *
 * @param plugin who brought it
 * @param provider the provider itself
 * @param code where all of the plugin's code comes from
 */
public record LoadedProvider(PluginInfo plugin, Provider<?, ?> provider, LoadedCode code) {

  /** Its kind: the name and summary that stand on the part's interface. */
  public Part kind() {
    return provider.partType().getAnnotation(Part.class);
  }

  /** The id with its plugin's name before it: {@code acme:hpcp}. */
  public String qualifiedId() {
    return plugin.name() + ":" + provider.id();
  }
}
