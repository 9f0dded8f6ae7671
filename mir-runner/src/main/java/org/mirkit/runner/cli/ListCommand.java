package org.mirkit.runner.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Part;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mir list}: the parts that can be named in an experiment. */
@Command(name = "list", description = "Lists the parts that an experiment can name.")
final class ListCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "Only parts of this kind, such as representation.")
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
    Map<String, List<LoadedProvider>> byKind = chosenKinds();
    PrintStream out = invocation.console().out();
    if (json.wanted()) {
      Json.print(
          byKind.values().stream().flatMap(List::stream).map(ListCommand::row).toList(), out);
    } else {
      String gap = "";
      for (List<LoadedProvider> providers : byKind.values()) {
        out.print(gap);
        print(providers);
        gap = System.lineSeparator();
      }
    }
    return ExitCode.OK;
  }

  private Map<String, List<LoadedProvider>> chosenKinds() {
    Map<String, List<LoadedProvider>> byKind = new TreeMap<>();
    for (LoadedProvider provider : invocation.registry().all()) {
      byKind.computeIfAbsent(provider.kind().value(), k -> new ArrayList<>()).add(provider);
    }
    if (kind.isEmpty()) {
      return byKind;
    }
    List<LoadedProvider> chosen = byKind.get(kind.get());
    if (chosen == null) {
      throw new ConfigException(
          "there is no part of the kind '%s'; the kinds are %s"
              .formatted(kind.get(), String.join(", ", byKind.keySet())));
    }
    return Map.of(kind.get(), chosen);
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
