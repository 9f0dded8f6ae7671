package org.mirkit.runner.plugin;

import org.mirkit.api.PluginException;

/**
 * What code of a plugin calls in place of {@link System#exit}, {@link Runtime#exit} and {@link
 * Runtime#halt}; the one class of the runner that plugins see.
 */
public final class ProcessEnd {
  private ProcessEnd() {}

  /** In place of {@link System#exit}. */
  public static void exit(int code) {
    throw refusal("System.exit", code);
  }

  /** In place of {@link Runtime#exit}. */
  public static void exit(Runtime runtime, int code) {
    throw refusal("Runtime.exit", code);
  }

  /** In place of {@link Runtime#halt}. */
  public static void halt(Runtime runtime, int code) {
    throw refusal("Runtime.halt", code);
  }

  private static PluginException refusal(String call, int code) {
    PluginException refusal = new PluginException("its code called %s(%d)".formatted(call, code));
    String plugin = PluginCode.at(refusal).map(PluginCode.Place::toString).orElse("a plugin");
    return new PluginException(
        "%s called %s(%d), which would end the whole process; this is a fault of the plugin: it should throw an exception instead"
            .formatted(plugin, call, code));
  }
}
