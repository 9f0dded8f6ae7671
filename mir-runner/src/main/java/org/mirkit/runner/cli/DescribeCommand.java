package org.mirkit.runner.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.mirkit.runner.plugin.LoadedProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mir describe}: one part with its parameters. */
@Command(name = "describe", description = "Describes a part and its parameters.")
final class DescribeCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(
      paramLabel = "PART",
      description =
          "Its id, if need be with its kind or plugin: mel, representation:mel, acme:mel.")
  private String part = "";

  @Mixin private JsonOption json = new JsonOption();

  DescribeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** A part as JSON. */
  private record Description(
      String kind,
      String id,
      String summary,
      String plugin,
      String version,
      List<ParameterRow> parameters) {}

  @Override
  public Integer call() {
    LoadedProvider loaded = new PartLookup(invocation.registry()).find(part);
    List<ParameterRow> parameters = ParameterRow.of(loaded.provider().configType());
    if (json.wanted()) {
      JsonOutput.print(description(loaded, parameters), invocation.console().out());
    } else {
      print(loaded, parameters);
    }
    return ExitCode.OK;
  }

  private static Description description(LoadedProvider loaded, List<ParameterRow> parameters) {
    return new Description(
        loaded.kind().value(),
        loaded.provider().id(),
        loaded.provider().summary(),
        loaded.plugin().name(),
        loaded.plugin().version(),
        parameters);
  }

  private void print(LoadedProvider loaded, List<ParameterRow> parameters) {
    Console console = invocation.console();
    PrintStream out = console.out();
    out.println(
        "%s  %s of %s %s"
            .formatted(
                console.outStyle().bold(loaded.provider().id()),
                loaded.kind().value(),
                loaded.plugin().name(),
                loaded.plugin().version()));
    out.println(loaded.provider().summary());
    out.println();
    TextTable table = new TextTable(4);
    for (ParameterRow row : parameters) {
      table.row(row.name(), row.type(), row.defaultValue(), row.allowed(), row.text());
    }
    table.print(out, console.width(), console.outStyle()::bold);
  }
}
