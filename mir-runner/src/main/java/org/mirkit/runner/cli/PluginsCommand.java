package org.mirkit.runner.cli;

import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.report.PluginRow;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.TextTable;
import org.mirkit.runner.plugin.LoadedPlugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mir plugins}: who brings the parts, and which plugins could not be used and why. */
@Command(
    name = "plugins",
    aliases = "plugin",
    description = {
      "Lists the plugins in use with their parts, where they come from and the SHA-256 of their",
      "jars, and those that could not be used with the reason.",
      "  mir plugins --json",
      "  mir plugins verify acme.jar",
      "  mir plugins install acme.jar --into ~/mirkit-plugins"
    })
final class PluginsCommand implements Callable<Integer> {
  private final Invocation invocation;
  private final Console console;

  @Mixin private JsonOption json = new JsonOption();

  PluginsCommand(Invocation invocation) {
    this.invocation = invocation;
    this.console = invocation.console();
  }

  @Override
  public Integer call() {
    LoadedPlugins plugins = invocation.plugins();
    List<PluginRow> rows =
        Stream.concat(
                plugins.plugins().stream().map(p -> PluginRow.of(p, plugins.registry())),
                plugins.failures().stream().map(PluginRow::of))
            .toList();
    if (json.wanted()) {
      JsonOption.print(rows, console.out());
    } else {
      rows.forEach(this::print);
    }
    return ExitCode.OK;
  }

  private void print(PluginRow row) {
    if (row.error() == null) {
      printLoaded(row);
    } else {
      String name = row.name() == null ? "a plugin without a name" : row.name();
      console.out().println(console.outStyle().red("left out: ") + name);
      indented(row.error());
    }
    indented(row.source());
    row.jars().forEach(jar -> indented("sha256 " + jar.sha256() + "  " + jar.file()));
  }

  private void printLoaded(PluginRow row) {
    StringJoiner facts = new StringJoiner(", ");
    facts.add("API " + row.api()).add(row.parts() == 1 ? "1 part" : row.parts() + " parts");
    facts.add(String.valueOf(row.origin()));
    if (row.licence() != null && !row.licence().isEmpty()) {
      facts.add(row.licence());
    }
    String name = console.outStyle().bold(String.valueOf(row.name()));
    console.out().println("%s %s  (%s)".formatted(name, row.version(), facts));
    indented(row.summary() == null ? "" : row.summary());
    if (row.providers() != null) {
      row.providers().forEach((kind, ids) -> indented(kind + ": " + String.join(", ", ids)));
    }
  }

  private void indented(String text) {
    if (!text.isEmpty()) {
      TextTable.fold(text, console.width() - 2).forEach(line -> console.out().println("  " + line));
    }
  }
}
