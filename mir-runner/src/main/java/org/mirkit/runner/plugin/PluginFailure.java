package org.mirkit.runner.plugin;

import java.util.Optional;

/**
 * A plugin that was found and could not be used.
 *
 * @param source where it lies: a jar, a folder, or the class path
 * @param name the plugin's name, when its descriptor could be read
 * @param reason what is wrong and what would mend it, in one line
 */
public record PluginFailure(String source, Optional<String> name, String reason) {

  /** The whole matter in one line, for a warning. */
  public String inOneLine() {
    String plugin = name.map(known -> "plugin '" + known + "' (" + source + ")").orElse(source);
    return plugin + " is left out: " + reason;
  }
}
