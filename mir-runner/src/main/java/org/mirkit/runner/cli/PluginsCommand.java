package org.mirkit.runner.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mirkit.runner.plugin.LoadedPlugin;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginFailure;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mir plugins}: who brings the parts, and which plugins could not be used and why. */
@Command(
    name = "plugins",
    aliases = "plugin",
    description = "Lists the plugins in use, and those that could not be used with the reason.")
final class PluginsCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Mixin private JsonOption json = new JsonOption();

  PluginsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** A plugin as JSON; {@code error} stands for the rest where it could not be used. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Row(
      @Nullable String name,
      String source,
      @Nullable String version,
      @Nullable String api,
      @Nullable String origin,
      @Nullable String summary,
      @Nullable String licence,
      @Nullable Integer providers,
      @Nullable String error) {

    static Row of(LoadedPlugin plugin) {
      return new Row(
          plugin.info().name(),
          plugin.source().toString(),
          plugin.info().version(),
          plugin.info().builtAgainst().toString(),
          originOf(plugin),
          plugin.info().summary(),
          plugin.info().licence(),
          plugin.providers(),
          null);
    }

    static Row of(PluginFailure failure) {
      return new Row(
          failure.name().orElse(null),
          failure.source(),
          null,
          null,
          null,
          null,
          null,
          null,
          failure.reason());
    }
  }

  @Override
  public Integer call() {
    LoadedPlugins plugins = invocation.plugins();
    if (json.wanted()) {
      List<Row> rows = new ArrayList<>(plugins.plugins().stream().map(Row::of).toList());
      plugins.failures().forEach(failure -> rows.add(Row.of(failure)));
      Json.print(rows, invocation.console().out());
    } else {
      plugins.plugins().forEach(this::print);
      plugins.failures().forEach(this::print);
    }
    return ExitCode.OK;
  }

  private void print(LoadedPlugin plugin) {
    Console console = invocation.console();
    String parts = plugin.providers() == 1 ? "1 part" : plugin.providers() + " parts";
    StringJoiner facts = new StringJoiner(", ");
    facts.add("API " + plugin.info().builtAgainst()).add(parts).add(originOf(plugin));
    if (!plugin.info().licence().isEmpty()) {
      facts.add(plugin.info().licence());
    }
    console
        .out()
        .println(
            "%s %s  (%s)"
                .formatted(
                    console.outStyle().bold(plugin.info().name()), plugin.info().version(), facts));
    indented(plugin.info().summary());
    indented(plugin.source().toString());
  }

  private void print(PluginFailure failure) {
    Console console = invocation.console();
    String name = failure.name().orElse("a plugin without a name");
    console.out().println(console.outStyle().red("left out: ") + name);
    indented(failure.reason());
    indented(failure.source());
  }

  private void indented(String text) {
    if (!text.isEmpty()) {
      Console console = invocation.console();
      TextTable.fold(text, console.width() - 2).forEach(line -> console.out().println("  " + line));
    }
  }

  private static String originOf(LoadedPlugin plugin) {
    return plugin.origin() == LoadedPlugin.Origin.BUILT_IN ? "built in" : "disk";
  }
}
