package org.mirkit.runner.verify;

import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.plugin.PluginInfo;

/**
 * A plugin in a folder of plugins.
 *
 * @param plugin who it is
 * @param place its jar or folder
 * @param replaced whose place it took, if any
 */
public record Installation(PluginInfo plugin, Path place, Optional<PluginInfo> replaced) {}
