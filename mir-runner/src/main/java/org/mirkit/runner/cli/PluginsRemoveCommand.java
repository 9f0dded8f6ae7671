package org.mirkit.runner.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.verify.Installation;
import org.mirkit.runner.verify.PluginFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir plugins remove}: takes a plugin out of a folder of plugins. */
@Command(
    name = "remove",
    description = {
      "Removes the plugin of a name from a folder of plugins: its jar, or its folder with all jars.",
      "  mir plugins remove acme --from ~/mirkit-plugins"
    })
final class PluginsRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The plugin's name, as 'mir plugins' shows it.")
  private String name = "";

  @Option(
      names = "--from",
      paramLabel = "DIR",
      required = true,
      description = "The folder of plugins. There is no default.")
  private Path folder = Path.of("");

  PluginsRemoveCommand(Invocation invocation) {
    this.console = invocation.console();
  }

  @Override
  public Integer call() {
    Installation removed = new PluginFolder(folder).remove(name);
    console
        .out()
        .println(
            "removed %s %s, %s"
                .formatted(removed.plugin().name(), removed.plugin().version(), removed.place()));
    return ExitCode.OK;
  }
}
