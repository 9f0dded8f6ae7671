package org.mirkit.runner.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Part;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.report.TaskTable;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.TextTable;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mir list}: the parts that can be named in an experiment. */
@Command(name = "list", description = "Lists the parts that an experiment can name.")
final class ListCommand implements Callable<Integer> {
  private static final String TASKS = "task";
  private static final int METRICS_COLUMN = 4;

  private final Invocation invocation;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "Only parts of this kind, such as representation; tasks with their metrics.")
  private Optional<String> kind = Optional.empty();

  @Mixin private JsonOption json = new JsonOption();

  ListCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** A part as JSON. */
  private record Row(
      String kind, String id, String qualifiedId, String summary, String plugin, String version) {}

  @Override
  public Integer call() {
    List<List<LoadedProvider>> kinds = chosenKinds();
    PrintStream out = invocation.console().out();
    if (kinds.size() == 1 && kindOf(kinds.get(0).get(0)).equals(TASKS)) {
      printTasks(kinds.get(0));
    } else if (json.wanted()) {
      Json.print(kinds.stream().flatMap(List::stream).map(ListCommand::row).toList(), out);
    } else {
      String gap = "";
      for (List<LoadedProvider> providers : kinds) {
        out.print(gap);
        print(providers);
        gap = System.lineSeparator();
      }
    }
    return ExitCode.OK;
  }

  /** The parts of each kind that was asked for; two kinds that share a name both answer to it. */
  private List<List<LoadedProvider>> chosenKinds() {
    Map<String, List<LoadedProvider>> byType = new TreeMap<>();
    for (LoadedProvider provider : invocation.registry().all()) {
      String type = kindOf(provider) + " " + provider.provider().partType().getName();
      byType.computeIfAbsent(type, k -> new ArrayList<>()).add(provider);
    }
    List<List<LoadedProvider>> all = List.copyOf(byType.values());
    return kind.isEmpty() ? all : chosen(kind.get(), all);
  }

  private static List<List<LoadedProvider>> chosen(String asked, List<List<LoadedProvider>> all) {
    Set<String> kinds = new TreeSet<>();
    all.forEach(providers -> kinds.add(kindOf(providers.get(0))));
    String name = kinds.contains(asked) ? asked : asked.replaceFirst("s$", "");
    if (!kinds.contains(name)) {
      throw new ConfigException(
          "there is no part of the kind '%s'; the kinds are %s"
              .formatted(asked, String.join(", ", kinds)));
    }
    return all.stream().filter(providers -> kindOf(providers.get(0)).equals(name)).toList();
  }

  private static String kindOf(LoadedProvider provider) {
    return provider.kind().value();
  }

  private void print(List<LoadedProvider> providers) {
    Console console = invocation.console();
    Part part = providers.get(0).kind();
    console.out().println(console.outStyle().bold(part.value()) + "  " + part.summary());
    TextTable table = new TextTable(1);
    for (LoadedProvider loaded : providers) {
      table.row(loaded.provider().id(), loaded.provider().summary(), loaded.plugin().name());
    }
    table.print(console.out(), console.width(), console.outStyle()::bold);
  }

  /** Tasks alone are shown with the columns of the tutorial's table. */
  private void printTasks(List<LoadedProvider> providers) {
    TaskTable tasks = new TaskTable(invocation.injector().getInstance(ConfigEngine.class));
    Console console = invocation.console();
    if (json.wanted()) {
      Json.print(providers.stream().map(p -> fields(p, tasks.columns(p))).toList(), console.out());
      return;
    }
    TextTable table = new TextTable(METRICS_COLUMN);
    table.row("task", "listeners", "decision", "target", "metrics");
    for (LoadedProvider loaded : providers) {
      List<String> cells = new ArrayList<>(List.of(loaded.provider().id()));
      cells.addAll(tasks.columns(loaded).values());
      table.row(cells.toArray(String[]::new));
    }
    table.print(console.out(), console.width(), console.outStyle()::bold);
  }

  private static Map<String, Object> fields(LoadedProvider loaded, Map<String, String> columns) {
    Row row = row(loaded);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", row.kind());
    fields.put("id", row.id());
    fields.put("qualifiedId", row.qualifiedId());
    fields.put("summary", row.summary());
    fields.put("plugin", row.plugin());
    fields.put("version", row.version());
    fields.putAll(columns);
    return fields;
  }

  private static Row row(LoadedProvider loaded) {
    return new Row(
        loaded.kind().value(),
        loaded.provider().id(),
        loaded.qualifiedId(),
        loaded.provider().summary(),
        loaded.plugin().name(),
        loaded.plugin().version());
  }
}
