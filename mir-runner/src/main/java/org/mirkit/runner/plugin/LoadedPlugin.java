package org.mirkit.runner.plugin;

import java.nio.file.Path;
import org.mirkit.api.plugin.PluginInfo;

/**
 * A plugin that is in use.
 *
 * @param info who it is
 * @param source the jar or folder that it was loaded from
 * @param origin how it came in
 * @param providers how many parts it brings
 */
public record LoadedPlugin(PluginInfo info, Path source, Origin origin, int providers) {

  /** How a plugin came in. */
  public enum Origin {
    /** On the class path of the runner. */
    BUILT_IN,
    /** From disk, with a class loader of its own. */
    DISK
  }
}
