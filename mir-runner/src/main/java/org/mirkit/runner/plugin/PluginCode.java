package org.mirkit.runner.plugin;

import org.mirkit.api.plugin.PluginInfo;

/** Whose code a class or a line of a stack trace is. */
public final class PluginCode {
  private static final String LOADER = "plugin ";

  private PluginCode() {}

  /** The name of the class loader of a plugin from disk; it stands in stack traces. */
  static String loaderName(PluginInfo plugin) {
    return LOADER + plugin.name() + " " + plugin.version();
  }
}
