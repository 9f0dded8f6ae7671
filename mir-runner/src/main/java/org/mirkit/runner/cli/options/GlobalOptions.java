package org.mirkit.runner.cli.options;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Options that every command takes, before or after its name. Lists are gathered by methods, since
 * picocli would let those after the name replace those before it.
 */
public final class GlobalOptions {
  public static final String NO_COLOR = "--no-color";

  private final Set<Path> plugins = new LinkedHashSet<>();
  private final Set<Path> pluginDirectories = new LinkedHashSet<>();

  @Option(
      names = "--plugin",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description = "Load this plugin: a jar, or a folder of jars. May be given several times.")
  private void addPlugins(List<Path> paths) {
    plugins.addAll(paths);
  }

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Load every plugin in this directory. May be given several times.")
  private void addPluginDirectories(List<Path> directories) {
    pluginDirectories.addAll(directories);
  }

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show stack traces of errors.")
  private boolean debug;

  /** Read from the arguments before they are parsed, since parsing may itself want to complain. */
  @Option(names = NO_COLOR, scope = ScopeType.INHERIT, description = "Never use colours.")
  private boolean withoutColour;

  public List<Path> plugins() {
    return List.copyOf(plugins);
  }

  public List<Path> pluginDirectories() {
    return List.copyOf(pluginDirectories);
  }

  public boolean debug() {
    return debug;
  }
}
